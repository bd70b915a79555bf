import { createServer, Server } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { distrustForwardedAddresses } from './distrust-forwarded-addresses'

test('a visitor who claims another address is known by the address of the connection', async () => {
  const emit = Server.prototype.emit
  distrustForwardedAddresses()
  const server = createServer((request, response) => response.end(String(request.headers['x-forwarded-for'])))
  onTestFinished(() => {
    Server.prototype.emit = emit
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { 'x-forwarded-for': '6.6.6.6' } })
  expect(await answer.text()).toBe('127.0.0.1')
})

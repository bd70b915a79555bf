import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { findPortProblem, readPort } from './port.mjs'

test('without a PORT it is 3000', () => {
  expect([readPort(undefined), readPort(''), readPort('8080')]).toEqual([
    { port: 3000 },
    { port: 3000 },
    { port: 8080 },
  ])
})

test.for(['abc', '0', '65536', '3.5', ' ', '-1', '0x50', '3000 '])('"%s" is no port', (text) => {
  expect(readPort(text)).toEqual({ problem: expect.stringContaining(`PORT is "${text}"`) })
})

test.for(['127.0.0.1', '0.0.0.0'])('a port that is taken on %s is found out', async (address) => {
  const other = createServer().listen(0, address)
  await once(other, 'listening')
  const bound = other.address()
  const port = bound && typeof bound === 'object' ? bound.port : 0
  expect(await findPortProblem(port, '0.0.0.0')).toMatch(
    `Port ${port} is taken by another program. Choose another: PORT=`,
  )
  other.close()
  await once(other, 'close')
  expect(await findPortProblem(port, '0.0.0.0')).toBeUndefined()
})

test('an address that this machine does not have is named', async () => {
  expect(await findPortProblem(3999, '192.0.2.1')).toMatch('192.0.2.1 cannot be listened on')
})

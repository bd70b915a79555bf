import { createServer, request, Server } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { refuseEarly } from './refuse-early'

/** A server with the refusal before it, which tells how many requests came through. */
async function listen(): Promise<{ url: string; count(): number }> {
  const emit = Server.prototype.emit
  refuseEarly()
  let count = 0
  const server = createServer((_, response) => {
    count += 1
    response.end('taken')
  })
  onTestFinished(() => {
    Server.prototype.emit = emit
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, count: () => count }
}

const LARGE = 'x'.repeat(10_000_000)

test('a page, a script and a program each hear in their own form that it was too much', async () => {
  const { url, count } = await listen()
  const send = async (accept: string) => {
    const answer = await fetch(url, { method: 'POST', body: LARGE, headers: { accept } })
    return [answer.status, answer.headers.get('content-type'), await answer.text()]
  }
  const reason = expect.stringContaining('more than this site takes at once')
  expect(await send('text/html,*/*')).toEqual([413, 'text/html; charset=utf-8', reason])
  expect(await send('application/json')).toEqual([413, 'application/json', reason])
  expect(await send('text/x-component')).toEqual([413, 'text/plain', reason])
  expect(count()).toBe(0)
  expect((await fetch(url, { method: 'POST', body: 'small' })).status).toBe(200)
  expect(count()).toBe(1)
})

test('what another site sends never arrives', async () => {
  const { url, count } = await listen()
  const answer = await fetch(url, { method: 'POST', body: 'a=1', headers: { origin: 'https://evil.example' } })
  expect([answer.status, count()]).toEqual([403, 0])
})

test('an address that cannot be decoded never arrives, one that can does', async () => {
  const { url, count } = await listen()
  const answer = await fetch(`${url}/join/%E0%A4%A`, { headers: { accept: 'text/html' } })
  expect([answer.status, count()]).toEqual([400, 0])
  expect(await answer.text()).toContain('This address is broken')
  expect((await fetch(`${url}/join/%25zz?q=%zz`)).status).toBe(200)
})

test('who sends on and on is cut off', async () => {
  const { url } = await listen()
  const sent = request(url, { method: 'POST', headers: { 'content-length': String(1e9) } })
  const ended = new Promise((resolve) => sent.once('error', resolve).once('response', resolve))
  const chunk = Buffer.alloc(1024 * 1024)
  const pour = () => sent.writable && sent.write(chunk, (error) => error ?? setImmediate(pour))
  pour()
  await ended
})

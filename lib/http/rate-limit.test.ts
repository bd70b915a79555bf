import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { setEnvironment } from '@/tests/support/environment'
import { findProgramFault, findRateFault } from './rate-limit'

const SECRET = 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA'

/** The cookie of a session, as better-auth signs it: see `signed-token.test.ts`. */
function cookieOf(token: string, secret = SECRET): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `drydock.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}

/** How many of so many go through. */
async function countAllowed(count: number, ask: (each: number) => Promise<number | undefined>): Promise<number> {
  const waits = await Promise.all(Array.from({ length: count }, (_, each) => ask(each)))
  return waits.filter((wait) => wait === undefined).length
}

const from = (address: string, cookie = '') => new Headers({ 'x-forwarded-for': address, cookie })

test('a lecture hall of 300 behind one router checks ten answers each within a minute, and a program does not go on', async () => {
  const hall = from('192.0.2.1')
  expect(await countAllowed(300 * 13, () => findRateFault(hall))).toBe(300 * 13)
  expect(await countAllowed(1000, () => findRateFault(hall))).toBe(100)
  expect(await findRateFault(hall)).toBeGreaterThan(0)
  expect(await findRateFault(from('192.0.2.2'))).toBeUndefined()
})

test('whoever is signed in is counted alone, wherever they are', async () => {
  setEnvironment('AUTH_SECRET', SECRET)
  const hall = '192.0.2.1'
  expect(await findRateFault(from(hall, cookieOf('ada')))).toBeUndefined()
  expect(await countAllowed(300, (each) => findRateFault(from(`198.51.100.${each % 200}`, cookieOf('ada'))))).toBe(239)
  expect(await findRateFault(from(hall, cookieOf('bea')))).toBeUndefined()
})

test('a session that somebody made up is counted by address', async () => {
  setEnvironment('AUTH_SECRET', SECRET)
  const forge = (each: number) => cookieOf(`forged-${each}`, 'another secret of thirty-two characters')
  expect(await countAllowed(4100, (each) => findRateFault(from('192.0.2.3', forge(each))))).toBe(4000)
})

test('programs are counted apart', async () => {
  expect(await countAllowed(700, () => findProgramFault(from('192.0.2.1')))).toBe(600)
})

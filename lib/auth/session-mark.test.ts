import { cookies } from 'next/headers'
import { afterEach, expect, test, vi } from 'vitest'
import { MARK_COOKIE } from '@/lib/progress/account-mark'
import { ask, headersOf } from '@/tests/support/access-request'
import { markSignedIn, unmarkSignedIn } from './session-mark'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** The cookie after the work, as it was set in an answer of a site with that address. */
async function cookieAt(site: string, work: () => Promise<void>) {
  vi.stubEnv('SITE_URL', site)
  vi.stubEnv('AUTH_SECRET', 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA')
  let set: unknown
  const told = await ask(headersOf(''), async () => {
    await work()
    set = (await cookies()).get(MARK_COOKIE)
    return undefined
  })
  expect(told).toEqual({ kind: 'nothing' })
  return set
}

const mark = { name: MARK_COOKIE, value: expect.stringMatching(/^[\w-]{16}$/), maxAge: 30 * 86_400 }

test('with an https address the mark goes over TLS alone, without one it has to do without', async () => {
  const tls = await cookieAt('HTTPS://learn.example.org', () => markSignedIn('ada'))
  expect(tls).toEqual({ ...mark, path: '/', sameSite: 'lax', secure: true, expires: expect.any(Date) })
  const plain = await cookieAt('http://192.168.1.20:3000', () => markSignedIn('ada'))
  expect(plain).toEqual({ ...mark, path: '/', sameSite: 'lax', secure: false, expires: expect.any(Date) })
})

test('an account has always the same mark, which does not hold its id, and another has another', async () => {
  const site = 'https://learn.example.org'
  const [first, again, other] = [
    await cookieAt(site, () => markSignedIn('ada')),
    await cookieAt(site, () => markSignedIn('ada')),
    await cookieAt(site, () => markSignedIn('bea')),
  ].map((cookie) => JSON.stringify(cookie).replace(/"expires":"[^"]+"/, ''))
  expect(again).toBe(first)
  expect(other).not.toBe(first)
  expect(first).not.toContain('ada')
})

test('whoever signs out has no mark', async () => {
  const left = await cookieAt('https://learn.example.org', async () => {
    await markSignedIn('ada')
    await unmarkSignedIn()
  })
  expect(left).toMatchObject({ value: '' })
})

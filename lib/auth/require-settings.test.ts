import { expect, test, vi } from 'vitest'
import { requireSettings } from './require-settings'

function startWith(settings: Record<string, string>) {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended')
  })
  const say = vi.spyOn(console, 'error').mockImplementation(() => {})
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  let ended = false
  try {
    requireSettings({ NODE_ENV: 'test', ...settings })
  } catch {
    ended = true
  }
  const result = { ended, codes: exit.mock.calls.flat(), said: [...say.mock.calls, ...warn.mock.calls].flat() }
  exit.mockRestore()
  say.mockRestore()
  warn.mockRestore()
  return result
}

test('a server with half a setting ends with code 1 and one sentence, which tells no secret', () => {
  const half = startWith({ OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_SECRET: 'hidden' })
  expect(half).toEqual({ ended: true, codes: [1], said: [expect.stringContaining('set OIDC_CLIENT_ID too')] })
  expect(half.said[0]).not.toContain('hidden')
  const short = startWith({ AUTH_SECRET: 'abc' })
  expect(short).toEqual({ ended: true, codes: [1], said: [expect.stringContaining('AUTH_SECRET has 3 characters')] })
})

test('a server without settings starts', () => {
  expect(startWith({})).toEqual({ ended: false, codes: [], said: [] })
})

test('a server with an address that is none ends, because a first link would break on it', () => {
  const wrong = startWith({ SITE_URL: 'learn.example.org' })
  expect(wrong).toEqual({ ended: true, codes: [1], said: [expect.stringContaining('SITE_URL is "learn.example.org"')] })
})

test('behind a proxy without an https address a server starts, and says what that means for cookies', () => {
  const warned = { ended: false, codes: [], said: [expect.stringContaining('over unencrypted connections too')] }
  expect(startWith({ TRUST_PROXY: 'true' })).toEqual(warned)
  expect(startWith({ TRUST_PROXY: 'true', SITE_URL: 'http://learn.example.org' })).toEqual(warned)
  const quiet = { ended: false, codes: [], said: [] }
  expect(startWith({ TRUST_PROXY: 'true', SITE_URL: 'https://learn.example.org' })).toEqual(quiet)
  expect(startWith({ TRUST_PROXY: 'false', SITE_URL: 'http://learn.example.org' })).toEqual(quiet)
})

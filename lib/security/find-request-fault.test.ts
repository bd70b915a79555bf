import { expect, test } from 'vitest'
import { findRequestFault } from './find-request-fault'

const host = 'learn.example.org'
const own = { host, origin: `https://${host}` }

function statusOf(method: string, headers: Record<string, string>): number | undefined {
  return findRequestFault({ method, headers })?.status
}

test('what the browser says of a request decides, whatever its origin', () => {
  expect(statusOf('POST', { host: 'inner:3000', origin: own.origin, 'sec-fetch-site': 'same-origin' })).toBeUndefined()
  expect(statusOf('POST', { ...own, 'sec-fetch-site': 'none' })).toBeUndefined()
  for (const site of ['cross-site', 'same-site']) {
    expect(statusOf('POST', { ...own, 'sec-fetch-site': site }), site).toBe(403)
    expect(statusOf('DELETE', { host, 'sec-fetch-site': site }), site).toBe(403)
  }
})

test('without it the origin has to be the host that was asked, whatever a proxy is said to have been asked', () => {
  expect(statusOf('POST', own)).toBeUndefined()
  for (const origin of ['https://evil.example', 'null', '', `http://${host}:8080`]) {
    expect(statusOf('POST', { host, origin, 'x-forwarded-host': 'evil.example' }), origin).toBe(403)
  }
})

test('a program that is no browser may send, and reading is free to all', () => {
  expect(statusOf('POST', { host })).toBeUndefined()
  expect(statusOf('GET', { host, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).toBeUndefined()
})

test('a body of more than a megabyte is refused by its length, and one without a length altogether', () => {
  expect(statusOf('POST', { ...own, 'content-length': String(1024 * 1024) })).toBeUndefined()
  expect(statusOf('POST', { ...own, 'content-length': String(1024 * 1024 + 1) })).toBe(413)
  expect(statusOf('POST', { ...own, 'transfer-encoding': 'chunked' })).toBe(411)
})

test('what only asks is answered, also where a proxy hands it on in chunks', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(statusOf(method, { host, 'transfer-encoding': 'chunked' }), method).toBeUndefined()
  }
})

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

test.each([
  '/join/%E0%A4%A',
  '/teach/%zz',
  '/account/reset/%E0%A4%A',
  '/api/sittings/%E0%A4%A/clock',
  '/%',
  '/x/%ff?a=b',
])('%s cannot be decoded, and is refused to all who ask for it', (url) => {
  for (const method of ['GET', 'HEAD', 'POST']) {
    expect(findRequestFault({ method, url, headers: { host } })?.status, method).toBe(400)
  }
})

test('an address that can be decoded is let through, and a query is never a fault', () => {
  for (const url of ['/', '/join/%25zz', '/teach/K%C3%B6ln', '/x%00', '/search?q=%zz', '/?%E0%A4%A', '*']) {
    expect(findRequestFault({ method: 'GET', url, headers: { host } }), url).toBeUndefined()
  }
})

test('a form in parts has to tell what stands between them', () => {
  for (const type of ['multipart/form-data', 'Multipart/Form-Data; charset=utf-8', 'multipart/form-data; boundary=']) {
    expect(statusOf('POST', { ...own, 'content-type': type }), type).toBe(400)
    expect(statusOf('GET', { ...own, 'content-type': type }), type).toBeUndefined()
  }
  for (const type of [
    'multipart/form-data; boundary=x',
    'multipart/form-data;charset=utf-8; Boundary="a b"',
    'text/plain',
  ]) {
    expect(statusOf('POST', { ...own, 'content-type': type }), type).toBeUndefined()
  }
})

import { expect, test } from 'vitest'
import { isSameOrigin } from './is-same-origin'

function check(method: string, headers: Record<string, string>): boolean {
  return isSameOrigin({ method, headers: new Headers(headers) })
}

test('what the browser says of the request decides, whatever else is in it', () => {
  const own = { origin: 'https://learn.example.org', host: 'learn.example.org' }
  expect(check('POST', { 'sec-fetch-site': 'same-origin', host: 'inner:3000', origin: own.origin })).toBe(true)
  for (const site of ['cross-site', 'same-site', 'none']) {
    expect(check('POST', { 'sec-fetch-site': site, ...own }), site).toBe(false)
    expect(check('GET', { 'sec-fetch-site': site, ...own }), site).toBe(false)
  }
})

test('without TLS the origin has to be the host that was asked, port and all', () => {
  const host = '192.168.0.7:3000'
  expect(check('POST', { origin: `http://${host}`, host })).toBe(true)
  for (const origin of ['http://192.168.0.7', 'http://192.168.0.7:3001', 'http://evil.example', 'null', '']) {
    expect(check('POST', { origin, host }), origin).toBe(false)
  }
})

test('a request without any word about where it comes from may read and not write', () => {
  expect([check('GET', { host: 'a' }), check('POST', { host: 'a' }), check('DELETE', { host: 'a' })]).toEqual([
    true,
    false,
    false,
  ])
})

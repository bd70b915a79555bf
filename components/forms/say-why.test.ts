import { expect, test } from 'vitest'
import { GONE_DIGEST, GONE_WORDS } from '@/lib/forms/database-gone'
import { findRequestFault } from '@/lib/security/find-request-fault'
import { sayWhy } from './say-why'

test('what the server refuses to read is said in its own words', () => {
  const heads: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'content-length': '9000000' },
    { 'transfer-encoding': 'chunked' },
    { 'content-type': 'multipart/form-data' },
  ]
  const reasons = heads.map((headers) => findRequestFault({ method: 'POST', headers })?.reason ?? '')
  expect(new Set(reasons).size).toBe(4)
  expect(reasons.map((reason) => sayWhy(new Error(reason)))).toEqual(reasons)
})

test('other failures are told apart, and words of others are not shown', () => {
  const gone = Object.assign(new Error('gone'), { digest: GONE_DIGEST })
  expect(sayWhy(gone)).toBe(GONE_WORDS)
  expect(sayWhy(Object.assign(new Error('secret'), { digest: '1' }))).toMatch(
    /^This did not work, and the mistake is ours/,
  )
  for (const error of [new TypeError('Failed to fetch'), new Error('<b>Bad gateway</b>'), 'odd']) {
    expect(sayWhy(error)).toMatch(/^The site could not be reached/)
  }
})

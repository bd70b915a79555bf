import { expect, test } from 'vitest'
import { isEncrypted } from './security-headers'

test('a header that anybody can send is believed only behind a proxy of ours', () => {
  expect(isEncrypted('https', undefined)).toBe(false)
  expect(isEncrypted('https', 'false')).toBe(false)
  expect(isEncrypted('https', 'true')).toBe(true)
})

test('of several proxies the nearest one is believed', () => {
  expect(isEncrypted('http, https', 'true')).toBe(true)
  expect(isEncrypted('https, http', 'true')).toBe(false)
  expect(isEncrypted(null, 'true')).toBe(false)
})

import { expect, test } from 'vitest'
import { AFTER_SIGN_IN, safePath } from './safe-path'

test.each(['/teach', '/join/ABCD-EFGH?x=1#top', '/learn/images/layers'])('%s is a way within the site', (path) => {
  expect(safePath(path)).toBe(path)
})

test.each([
  undefined,
  '',
  'classes',
  'https://evil.example/',
  '//evil.example/x',
  '/\\evil.example',
  '/\t/evil.example',
  '/./\n/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
])('%j would lead away', (path) => {
  expect(safePath(path)).toBe(AFTER_SIGN_IN)
})

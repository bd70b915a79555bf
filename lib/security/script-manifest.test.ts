import { expect, test } from 'vitest'
import { addressOf, findPageHashes, listFallbackHashes } from './script-manifest'

const manifest = {
  '/': ['sha256-home'],
  '/learn/images/layers': ['sha256-base', 'sha256-layers'],
  '/_not-found': ['sha256-base', 'sha256-404'],
  '/_global-error': ['sha256-base', 'sha256-500'],
}

test('a built page is found by its address', () => {
  expect(findPageHashes(manifest, '/learn/images/layers')).toEqual(['sha256-base', 'sha256-layers'])
  expect(findPageHashes(manifest, '/learn/images')).toBeUndefined()
})

test('an address that is a word of the language finds nothing', () => {
  expect(findPageHashes(manifest, 'constructor')).toBeUndefined()
  expect(findPageHashes({}, '__proto__')).toBeUndefined()
})

test('the pages of last resort are allowed together, each script once', () => {
  expect(listFallbackHashes(manifest)).toEqual(['sha256-base', 'sha256-404', 'sha256-500'])
  expect(listFallbackHashes({})).toEqual([])
})

test('the address of a page follows from its file', () => {
  expect(['index.html', 'learn.html', 'learn/images/layers.html', '_not-found.html'].map(addressOf)).toEqual([
    '/',
    '/learn',
    '/learn/images/layers',
    '/_not-found',
  ])
})

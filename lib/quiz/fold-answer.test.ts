import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldAnswer } from './fold-answer'

test('white space folds, quotes of a phone are straight, and case counts only on request', () => {
  expect(foldAnswer('  Docker \t run\n “Web”  ‘x’ ', false)).toBe('docker run "web" \'x\'')
  expect(foldAnswer('  Docker \t run\n “Web”  ‘x’ ', true)).toBe('Docker run "Web" \'x\'')
})

test('the dash of a flag and the dot at the end count', () => {
  expect(foldAnswer('docker build -t hello .', false)).not.toBe(foldAnswer('docker build t hello', false))
})

test('a folded answer folds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (answer, caseSensitive) => {
      const folded = foldAnswer(answer, caseSensitive)
      expect(foldAnswer(folded, caseSensitive)).toBe(folded)
    }),
  )
})

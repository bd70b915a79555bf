import { expect, test } from 'vitest'
import { parseMdx } from '@/tests/support/mdx-tree'
import { readingGrade } from './reading-grade'

const grade = (text: string) => readingGrade(parseMdx(text))

test('the formula of Flesch and Kincaid over sentences, words and syllables', () => {
  // 2 sentences, 8 words, 8 syllables.
  expect(grade('The cat sat down. The dog ran off.')).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 5)
})

test('longer sentences and longer words ask for more', () => {
  const easy = grade('You start it. It runs. You stop it.')
  expect(grade('You start it and it runs and then you stop it again when you have seen it.')).toBeGreaterThan(easy)
  expect(grade('Containers necessitate orchestration. Administrators investigate.')).toBeGreaterThan(easy)
})

test('code counts as a short word, and headings, tables and reading lists do not count', () => {
  const plain = grade('Type code now.')
  expect(grade('Type `kubectl.kubernetes.io/last-applied-configuration` now.')).toBe(plain)
  expect(grade('## Unconditionally\n\nType code now.\n\n| Availability |\n| --- |\n| Considerable |')).toBe(plain)
  expect(grade('')).toBe(0)
})

import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { formatSummary, summarizeContent } from './summarize-content'

test('a skill that two lessons claim counts once', () => {
  const { course, lessons } = new ContentFixture().replace(
    sample.second,
    '[image.run]',
    '[image.run, image.build]',
  ).content
  const counted = { lessons: 2, words: 93, questions: 14, claimed: 2, tested: 2 }
  expect(summarizeContent(course, lessons)).toEqual([
    { module: 'basics', ...counted },
    { module: 'all', ...counted },
  ])
})

test('numbers stand below each other', () => {
  const rows = [
    { module: 'a', lessons: 2, words: 1200, questions: 16, claimed: 12, tested: 11 },
    { module: 'all', lessons: 2, words: 900, questions: 8, claimed: 2, tested: 2 },
  ]
  expect(formatSummary(rows).split('\n')).toEqual([
    'module  lessons  words  questions  skills tested/claimed',
    'a             2   1200         16                  11/12',
    'all           2    900          8                    2/2',
  ])
})

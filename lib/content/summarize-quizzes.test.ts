import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { formatQuizSummary, type QuizSummary, summarizeQuizzes } from './summarize-quizzes'

const counted: Omit<QuizSummary, 'module'> = {
  questions: 14,
  kinds: {
    'choose-one': 3,
    'choose-several': 3,
    claim: 1,
    command: 1,
    'fill-gaps': 1,
    'order-steps': 1,
    'match-pairs': 1,
    'faulty-line': 1,
    'predict-output': 2,
  },
  varying: 1,
  keys: 6,
  longest: 1,
  places: [3, 3],
  claimed: 2,
  tested: 2,
  misconceptions: 14,
}

test('a summary counts kinds, variants, keys, skills and different misconceptions', () => {
  const { course, lessons } = new ContentFixture().replace(
    sample.firstQuiz,
    'text: The old image',
    'text: The image that was built',
  ).content
  expect(summarizeQuizzes(course, lessons)).toEqual([
    { module: 'basics', ...counted },
    { module: 'all', ...counted },
  ])
})

test('a key that is the longest in one variant counts as the longest', () => {
  const { course, lessons } = new ContentFixture()
    .replace(
      sample.firstQuiz,
      'prompt: You change',
      'vary: [{ age: old }, { age: very old and well kept }]\n    prompt: You change',
    )
    .replace(sample.firstQuiz, 'text: The old image', 'text: The {{age}} image').content
  expect(summarizeQuizzes(course, lessons)[0]).toEqual({ module: 'basics', ...counted, varying: 2 })
})

test('numbers stand below each other, and a module without keys has a dash', () => {
  const rows = [
    { module: 'a', ...counted },
    { module: 'all', ...counted, questions: 1, keys: 0, longest: 0, places: [] },
  ]
  expect(formatQuizSummary(rows).split('\n')).toEqual([
    'module  questions  one  several  claim  command  gaps  steps  pairs  line  output  vary  key longest  key at 1/2/..  skills  misconceptions',
    'a              14    3        3      1        1     1      1      1     1       2     1         17 %            3/3     2/2              14',
    'all             1    3        3      1        1     1      1      1     1       2     1            -              -     2/2              14',
  ])
})

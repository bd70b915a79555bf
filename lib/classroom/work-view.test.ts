import { expect, test } from 'vitest'
import { toWorkAttempts } from './work-view'

const NOON = Date.parse('2026-11-25T12:00:00Z')
const MINUTE = 60_000
const stored = (id: string, some: object = {}) => ({
  id,
  lessonId: 'l01',
  startedAt: NOON,
  finishedAt: NOON + 7 * MINUTE,
  score: 2,
  outOf: 4,
  outcomesJson: '[]',
  ...some,
})
const view = (attempts: ReturnType<typeof stored>[], dueAt: number | null = null) =>
  toWorkAttempts({ attempts, assignment: { dueAt }, timeZone: 'Europe/Vienna' }, (id) =>
    id === 'l01' ? 'It works' : undefined,
  )

test('an attempt is told with its lesson, the clock of the class, and the words of that day', () => {
  const record = { prompt: 'Does it run?', given: ['Yes'], notes: ['Right.'] }
  const outcomes = [{ questionId: 'q', skills: [], verdict: 'right', record }]
  expect(view([stored('a', { outcomesJson: JSON.stringify(outcomes) })])).toEqual([
    {
      id: 'a',
      title: 'It works',
      score: 2,
      outOf: 4,
      finishedAt: { iso: '2026-11-25T12:07:00.000Z', words: '25 Nov 2026, 13:07' },
      minutes: 7,
      isLate: false,
      isBest: true,
      outcomes,
    },
  ])
})

test('of each quiz the best attempt is marked, of equals the earlier', () => {
  const attempts = [
    stored('later', { finishedAt: NOON + 9 }),
    stored('first', { finishedAt: NOON + 1 }),
    stored('worse', { score: 1, finishedAt: NOON }),
    stored('other', { score: 0, lessonId: 'l99' }),
  ]
  expect(view(attempts).map(({ id, title, isBest }) => [id, title, isBest])).toEqual([
    ['later', 'It works', false],
    ['first', 'It works', true],
    ['worse', 'It works', false],
    ['other', 'A lesson that is gone (l99)', true],
  ])
})

test('after the due date is late, exactly then is not', () => {
  expect(view([stored('a'), stored('b', { finishedAt: NOON })], NOON).map(({ isLate }) => isLate)).toEqual([
    true,
    false,
  ])
})

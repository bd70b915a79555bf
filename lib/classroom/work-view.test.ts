import { expect, test } from 'vitest'
import { MAX_SHOWN_ATTEMPTS, pickShown, sayOlder, toWorkAttempts } from './work-view'

const NOON = Date.parse('2026-11-25T12:00:00Z')
const MINUTE = 60_000
const stored = (id: string, some: object = {}) => ({
  id,
  lessonId: 'l01',
  startedAt: NOON,
  finishedAt: NOON + 7 * MINUTE,
  score: 2,
  outOf: 4,
  ...some,
})
const view = (attempts: ReturnType<typeof stored>[], dueAt: number | null = null, outcomesJson = '[]') =>
  toWorkAttempts(
    { attempts, assignment: { dueAt }, timeZone: 'Europe/Vienna' },
    {
      outcomes: new Map(attempts.map(({ id }) => [id, outcomesJson])),
      titleOf: (id) => (id === 'l01' ? 'It works' : undefined),
    },
  )

test('an attempt is told with its lesson, the clock of the class, and the words of that day', () => {
  const record = { prompt: 'Does it run?', given: ['Yes'], notes: ['Right.'] }
  const outcomes = [{ questionId: 'q', skills: [], verdict: 'right', record }]
  expect(view([stored('a')], null, JSON.stringify(outcomes))).toEqual([
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

test('of very many attempts the latest are shown, and the best of each quiz however old', () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    stored(`a${at}`, { finishedAt: NOON - at, score: at === 300 ? 3 : 1 }),
  )
  const other = stored('other', { lessonId: 'l02', finishedAt: NOON - 500 })
  const shown = pickShown([...many, other])
  expect(shown).toEqual([...many.slice(0, MAX_SHOWN_ATTEMPTS).map(({ id }) => id), 'a300', 'other'])
  const outcomes = new Map(shown.map((id) => [id, '[]']))
  const work = { attempts: [...many, other], assignment: { dueAt: null }, timeZone: 'UTC' }
  const told = toWorkAttempts(work, { outcomes, titleOf: () => 'It works' })
  expect(told.map(({ id }) => id)).toEqual(shown)
  expect(told.filter(({ isBest }) => isBest).map(({ id }) => id)).toEqual(['a300', 'other'])
})

test('what is not shown is said, and nothing where all is shown', () => {
  expect(pickShown([stored('a'), stored('b')])).toEqual(['a', 'b'])
  expect(sayOlder(2, 2)).toBeUndefined()
  expect(sayOlder(32, 31)).toContain('; 1 older one is kept, and does not change the grade.')
  expect(sayOlder(401, 32)).toBe(
    'The latest 30 and the best of each quiz are shown; 369 older ones are kept, and do not change the grade.',
  )
})

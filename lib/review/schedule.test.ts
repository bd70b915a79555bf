import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDayOf } from './calendar'
import { type Memory, recall } from './memory'
import { anyFacts, at, attempt, DAY_ONE, facts, review, utc } from './review.test-support'
import { buildSchedule } from './schedule'

const later = { today: DAY_ONE + 365, dayOf: utc }

/** The memory after answers of ratings on days. */
function after(...answers: readonly (readonly [number, 1 | 2 | 3 | 4])[]): Memory | undefined {
  return answers.reduce<Memory | undefined>((memory, [day, rating]) => recall(memory, day, rating), undefined)
}

test('a quiz schedules what was answered: wrong as again, right but not sure as hard, right as good', () => {
  const quiz = attempt(at(DAY_ONE), [
    { questionId: 'wrong', verdict: 'wrong' },
    { questionId: 'guessed', verdict: 'right', sure: false },
    { questionId: 'sure', verdict: 'right', sure: true },
    { questionId: 'right', verdict: 'right' },
    { questionId: 'open', verdict: 'unanswered' },
  ])
  const cards = [...buildSchedule(facts({ attempts: [quiz] }), later).values()]
  expect(cards).toEqual([
    { questionId: 'wrong', sureButWrong: false, memory: after([DAY_ONE, 1]) },
    { questionId: 'guessed', sureButWrong: false, memory: after([DAY_ONE, 2]) },
    { questionId: 'sure', sureButWrong: false, memory: after([DAY_ONE, 3]) },
    { questionId: 'right', sureButWrong: false, memory: after([DAY_ONE, 3]) },
  ])
})

test('a review counts as the learner rated it, whatever the verdict would have suggested', () => {
  const quiz = attempt(at(DAY_ONE), [{ questionId: 'q', verdict: 'right' }])
  const reviews = [review('q', at(DAY_ONE + 3), 4), review('q', at(DAY_ONE + 40), 1)]
  expect(buildSchedule(facts({ attempts: [quiz], reviews }), later).get('q')?.memory).toEqual(
    after([DAY_ONE, 3], [DAY_ONE + 3, 4], [DAY_ONE + 40, 1]),
  )
})

test('of one day only the first answer counts: a retry after the feedback is no retrieval', () => {
  const retries = [
    attempt(at(DAY_ONE, 9), [{ questionId: 'q', verdict: 'wrong' }]),
    attempt(at(DAY_ONE, 10), [{ questionId: 'q', verdict: 'right' }]),
    attempt(at(DAY_ONE + 1, 9), [{ questionId: 'q', verdict: 'right' }]),
  ]
  const reviews = [review('q', at(DAY_ONE + 1, 10), 1)]
  expect(buildSchedule(facts({ attempts: retries, reviews }), later).get('q')?.memory).toEqual(
    after([DAY_ONE, 1], [DAY_ONE + 1, 3]),
  )
})

test('a question that was left open on a day can still be answered on that day', () => {
  const attempts = [
    attempt(at(DAY_ONE, 9), [{ questionId: 'q', verdict: 'unanswered' }]),
    attempt(at(DAY_ONE, 10), [{ questionId: 'q', verdict: 'right' }]),
  ]
  expect(buildSchedule(facts({ attempts }), later).get('q')?.memory).toEqual(after([DAY_ONE, 3]))
})

test('sure but wrong is remembered until the next answer that counts', () => {
  const wrong = attempt(at(DAY_ONE), [{ questionId: 'q', verdict: 'wrong', sure: true }])
  const retry = attempt(at(DAY_ONE, 13), [{ questionId: 'q', verdict: 'right' }])
  const repaired = review('q', at(DAY_ONE + 1), 3)
  const flag = (some: Parameters<typeof facts>[0]) => buildSchedule(facts(some), later).get('q')?.sureButWrong
  expect(flag({ attempts: [wrong] })).toBe(true)
  expect(flag({ attempts: [wrong, retry] })).toBe(true)
  expect(flag({ attempts: [wrong, retry], reviews: [repaired] })).toBe(false)
})

test('days are those of the learner: an evening and the next morning are two, though less than a day apart', () => {
  const evening = Date.parse('2026-03-28T22:30:00Z')
  const morning = Date.parse('2026-03-29T05:00:00Z')
  const attempts = [
    attempt(evening, [{ questionId: 'q', verdict: 'wrong' }]),
    attempt(morning, [{ questionId: 'q', verdict: 'right' }]),
  ]
  const day = createDayOf('Europe/Berlin')(evening)
  const berlin = buildSchedule(facts({ attempts }), { today: day + 9, dayOf: createDayOf('Europe/Berlin') })
  const auckland = buildSchedule(facts({ attempts }), { today: day + 9, dayOf: createDayOf('Pacific/Auckland') })
  expect(berlin.get('q')?.memory).toEqual(after([day, 1], [day + 1, 3]))
  expect(auckland.get('q')?.memory).toEqual(after([day + 1, 1]))
})

test('intervals over a change of the clocks are as long as any other', () => {
  const dayOf = createDayOf('Europe/Berlin')
  const lateEvening = Date.parse('2026-10-24T21:30:00Z')
  const day = dayOf(lateEvening)
  // 25 October has 25 hours: 49 hours later it is still the evening of the day after it.
  const reviews = [review('q', lateEvening, 3), review('q', lateEvening + 49 * 3_600_000, 3)]
  expect(buildSchedule(facts({ reviews }), { today: day + 9, dayOf }).get('q')?.memory).toEqual(
    after([day, 3], [day + 2, 3]),
  )
})

test('the order in which facts are kept changes nothing, nor does keeping one twice', () => {
  fc.assert(
    fc.property(
      anyFacts(6).chain((given) =>
        fc.record({
          given: fc.constant(given),
          attempts: fc.shuffledSubarray([...given.attempts, ...given.attempts], {
            minLength: given.attempts.length * 2,
          }),
          reviews: fc.shuffledSubarray([...given.reviews, ...given.reviews], { minLength: given.reviews.length * 2 }),
        }),
      ),
      ({ given, attempts, reviews }) => {
        const sorted = (some: typeof given) => new Map([...buildSchedule(some, later)].sort())
        expect(sorted({ ...given, attempts, reviews })).toEqual(sorted(given))
      },
    ),
  )
})

test('of two answers in one millisecond that with the lower id counts, in every browser', () => {
  const reviews = [review('q', at(DAY_ONE), 4)]
  const rated = (id: string) => {
    const attempts = [attempt(at(DAY_ONE), [{ questionId: 'q', verdict: 'wrong' }], id)]
    return buildSchedule(facts({ attempts, reviews }), later).get('q')?.memory
  }
  expect(reviews[0]?.id[0]).toBe('r')
  expect(rated('a')).toEqual(after([DAY_ONE, 1]))
  expect(rated('z')).toEqual(after([DAY_ONE, 4]))
})

test('what happens later changes nothing about an earlier day', () => {
  fc.assert(
    fc.property(anyFacts(6), fc.integer({ min: DAY_ONE, max: DAY_ONE + 60 }), (given, today) => {
      const before = facts({
        attempts: given.attempts.filter(({ finishedAt }) => utc(finishedAt) <= today),
        reviews: given.reviews.filter((one) => utc(one.at) <= today),
      })
      expect(buildSchedule(given, { today, dayOf: utc })).toEqual(buildSchedule(before, { today, dayOf: utc }))
    }),
  )
})

test('every question that was answered has one card, due after its last answer', () => {
  fc.assert(
    fc.property(anyFacts(6), (given) => {
      const answered = new Set([
        ...given.reviews.map(({ questionId }) => questionId),
        ...given.attempts.flatMap(({ questions }) =>
          questions.flatMap(({ questionId, verdict }) => (verdict === 'unanswered' ? [] : [questionId])),
        ),
      ])
      const cards = buildSchedule(given, later)
      expect(new Set(cards.keys())).toEqual(answered)
      for (const { memory } of cards.values()) expect(memory.dueDay).toBeGreaterThan(memory.lastDay)
    }),
  )
})

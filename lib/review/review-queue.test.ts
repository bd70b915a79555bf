import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { QuestionBank } from '../quiz/question-bank'
import { findPair, groupPairs, listSides } from './confusable-groups'
import { anyFacts, at, attempt, bank, DAY_ONE, facts, review, utc } from './review.test-support'
import { buildReviewPlan } from './review-plan'
import { buildReviewQueue } from './review-queue'

const on = (day: number) => ({ now: at(day), dayOf: utc })

function queueOn(day: number, of: QuestionBank, given: Parameters<typeof buildReviewPlan>[1]): string[] {
  return buildReviewQueue(buildReviewPlan(of, given, on(day)), of)
}

function lessonsOf(queue: readonly string[], of: QuestionBank): (string | undefined)[] {
  return queue.map((id) => of.questions.find((question) => question.id === id)?.lessonId)
}

/** Neighbours of the same lesson. */
function repeats(lessons: readonly (string | undefined)[]): number {
  return lessons.filter((lesson, index) => index > 0 && lesson === lessons[index - 1]).length
}

const quiz = (ids: readonly string[], moment = at(DAY_ONE)) =>
  attempt(
    moment,
    ids.map((questionId) => ({ questionId, verdict: 'right' })),
  )

test('after a quiz nothing is asked until its questions fall due, three days later', () => {
  const given = facts({ attempts: [quiz(['q-0', 'q-1'])] })
  expect([0, 1, 2, 3].map((days) => queueOn(DAY_ONE + days, bank(2), given).length)).toEqual([0, 0, 0, 2])
})

test('fifteen a day, less what was reviewed on that day', () => {
  const ids = bank(30).questions.map(({ id }) => id)
  const reviews = ids.slice(0, 6).map((id) => review(id, at(DAY_ONE + 9), 3))
  const attempts = [quiz(ids)]
  expect(queueOn(DAY_ONE + 9, bank(30), facts({ attempts }))).toHaveLength(15)
  expect(queueOn(DAY_ONE + 9, bank(30), facts({ attempts, reviews }))).toHaveLength(9)
  expect(queueOn(DAY_ONE + 10, bank(30), facts({ attempts, reviews }))).toHaveLength(15)
})

test('a question reviewed in two browsers on one day counts once', () => {
  const ids = bank(30).questions.map(({ id }) => id)
  const reviews = [review('q-0', at(DAY_ONE + 9, 8), 3), review('q-0', at(DAY_ONE + 9, 9), 2)]
  expect(queueOn(DAY_ONE + 9, bank(30), facts({ attempts: [quiz(ids)], reviews }))).toHaveLength(14)
})

test('a question that the course no longer has is not asked', () => {
  expect(queueOn(DAY_ONE + 9, bank(1), facts({ attempts: [quiz(['q-0', 'gone'])] }))).toEqual(['q-0'])
})

test('what a learner was sure of and got wrong comes first, and lessons take turns', () => {
  const outcomes = [
    { questionId: 'q-0', verdict: 'wrong' },
    { questionId: 'q-1', verdict: 'wrong' },
    { questionId: 'q-2', verdict: 'wrong' },
    { questionId: 'q-3', verdict: 'right' },
    { questionId: 'q-4', verdict: 'wrong', sure: true },
    { questionId: 'q-6', verdict: 'right' },
  ] as const
  const queue = queueOn(DAY_ONE + 3, bank(9), facts({ attempts: [attempt(at(DAY_ONE), outcomes)] }))
  expect(queue[0]).toBe('q-4')
  expect(lessonsOf(queue, bank(9))).toEqual(['l-1', 'l-0', expect.anything(), 'l-0', expect.anything(), 'l-0'])
})

test('lessons also take turns where the urgent ones end', () => {
  const urgent = attempt(at(DAY_ONE), [{ questionId: 'q-0', verdict: 'wrong', sure: true }])
  for (const others of [
    ['q-1', 'q-3'],
    ['q-2', 'q-4'],
    ['q-1', 'q-5'],
    ['q-2', 'q-3'],
  ]) {
    const queue = queueOn(DAY_ONE + 3, bank(6), facts({ attempts: [urgent, quiz(others)] }))
    expect(lessonsOf(queue, bank(6))).toEqual(['l-0', 'l-1', 'l-0'])
  }
})

test('confusable questions are asked one after the other, though they are of one lesson', () => {
  const of = bank(9, [{ id: 'pair', one: ['s-0'], other: ['s-1'] }])
  const queue = queueOn(DAY_ONE + 3, of, facts({ attempts: [quiz(of.questions.map(({ id }) => id))] }))
  expect(Math.abs(queue.indexOf('q-0') - queue.indexOf('q-1'))).toBe(1)
})

test('the other side of a pair is asked with the one that is due, where it is known', () => {
  const of = bank(9, [{ id: 'pair', one: ['s-0'], other: ['s-8'] }])
  const attempts = [quiz(['q-0', 'q-3']), quiz(['q-8'], at(DAY_ONE + 2))]
  const queue = queueOn(DAY_ONE + 3, of, facts({ attempts }))
  expect([...queue].sort()).toEqual(['q-0', 'q-3', 'q-8'])
  expect(queue.indexOf('q-8') - queue.indexOf('q-0')).toBe(1)
  expect(queueOn(DAY_ONE + 3, of, facts({ attempts: attempts.slice(0, 1) })).sort()).toEqual(['q-0', 'q-3'])
})

test('without pairs, neighbours are of one lesson only where it cannot be otherwise', () => {
  const of = bank(15)
  fc.assert(
    fc.property(fc.subarray(of.questions.map(({ id }) => id)), (ids) => {
      const lessons = lessonsOf(queueOn(DAY_ONE + 9, of, facts({ attempts: [quiz(ids)] })), of)
      const most = Math.max(
        0,
        ...Map.groupBy(lessons, (lesson) => lesson)
          .values()
          .map(({ length }) => length),
      )
      expect(repeats(lessons)).toBe(Math.max(0, most - (lessons.length - most) - 1))
    }),
  )
})

test('in every queue: at most fifteen, none twice, none that is not known, pairs side by side, urgent ones first', () => {
  const of = bank(40, [
    { id: 'a-b', one: ['s-0', 's-1'], other: ['s-2', 's-30'] },
    { id: 'c-d', one: ['s-12'], other: ['s-25', 's-0'] },
  ])
  const sides = listSides(of)
  fc.assert(
    fc.property(anyFacts(45), fc.integer({ min: DAY_ONE, max: DAY_ONE + 90 }), (given, today) => {
      const plan = buildReviewPlan(of, given, on(today))
      const queue = buildReviewQueue(plan, of)
      expect(queue.length).toBeLessThanOrEqual(Math.max(0, 15 - plan.doneToday))
      expect(new Set(queue).size).toBe(queue.length)
      expect(queue.every((id) => plan.cards.has(id))).toBe(true)

      const due = plan.days.find(({ day }) => day === today)?.questionIds ?? []
      for (const { questionIds, pairId } of groupPairs(due, sides)) {
        const [first = '', second = first] = questionIds
        expect(queue.indexOf(second) - queue.indexOf(first)).toBe(pairId ? 1 : 0)
      }
      const urgent = queue.map((id) => plan.cards.get(id)?.sureButWrong === true)
      const inPair = (index: number) =>
        [queue[index - 1], queue[index + 1]].some((other) => other && findPair(sides, [queue[index] ?? '', other]))
      const firstCalm = urgent.findIndex((isUrgent, index) => !(isUrgent || inPair(index)))
      if (firstCalm >= 0) expect(urgent.slice(firstCalm)).not.toContain(true)
    }),
  )
})

test('the same facts in another order make the same queue', () => {
  const of = bank(20, [{ id: 'a-b', one: ['s-0'], other: ['s-9'] }])
  fc.assert(
    fc.property(anyFacts(20), (given) => {
      const turned = {
        attempts: given.attempts.toReversed(),
        reviews: given.reviews.toReversed(),
        settings: given.settings.toReversed(),
      }
      expect(queueOn(DAY_ONE + 70, of, turned)).toEqual(queueOn(DAY_ONE + 70, of, given))
    }),
  )
})

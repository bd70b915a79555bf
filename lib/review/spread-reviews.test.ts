import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listSides } from './confusable-groups'
import { recall, retrievability } from './memory'
import { bank, DAY_ONE } from './review.test-support'
import type { Card } from './schedule'
import { REVIEWS_A_DAY, spreadReviews } from './spread-reviews'

const pairs = [{ id: 'a-b', one: ['s-0', 's-1'], other: ['s-2', 's-3'] }]
const noSides = listSides(bank(0))

function card(questionId: string, lastDay: number, dueDay: number): Card {
  return { questionId, sureButWrong: false, memory: { ...recall(undefined, lastDay, 3), dueDay } }
}

const anyCards = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 60 }), fc.boolean()), { maxLength: 90 })
  .map((all) =>
    all.map(([ago, wait, sureButWrong], index) => ({
      ...card(`q-${index}`, DAY_ONE - ago, DAY_ONE - ago + wait),
      sureButWrong,
    })),
  )
const anyPlan = fc.record({
  cards: anyCards,
  sides: fc.constantFrom(noSides, listSides(bank(90, pairs))),
  today: fc.constant(DAY_ONE),
  doneToday: fc.integer({ min: 0, max: 20 }),
})

test('a backlog is asked in portions of a day, the most likely forgotten first', () => {
  const cards = Array.from({ length: 40 }, (_, index) => card(`q-${index}`, DAY_ONE - 100 + index, DAY_ONE - 20))
  const days = spreadReviews({ cards, sides: noSides, today: DAY_ONE, doneToday: 0 })
  const ids = (from: number, to: number) => cards.slice(from, to).map(({ questionId }) => questionId)
  expect(days).toEqual([
    { day: DAY_ONE, questionIds: ids(0, 15) },
    { day: DAY_ONE + 1, questionIds: ids(15, 30) },
    { day: DAY_ONE + 2, questionIds: ids(30, 40) },
  ])
})

test('what was reviewed today leaves room for the rest of today only', () => {
  const cards = Array.from({ length: 20 }, (_, index) => card(`q-${index}`, DAY_ONE - 9, DAY_ONE))
  const counts = (doneToday: number) =>
    spreadReviews({ cards, sides: noSides, today: DAY_ONE, doneToday }).map(({ day, questionIds }) => [
      day - DAY_ONE,
      questionIds.length,
    ])
  expect(counts(4)).toEqual([
    [0, 11],
    [1, 9],
  ])
  expect(counts(15)).toEqual([
    [1, 15],
    [2, 5],
  ])
  expect(counts(16)).toEqual(counts(15))
})

test('sure but wrong goes before everything else', () => {
  const cards = [
    card('forgotten', DAY_ONE - 200, DAY_ONE - 190),
    { ...card('sure', DAY_ONE - 1, DAY_ONE), sureButWrong: true },
    card('weak', DAY_ONE - 30, DAY_ONE - 20),
  ]
  expect(spreadReviews({ cards, sides: noSides, today: DAY_ONE, doneToday: 0 })).toEqual([
    { day: DAY_ONE, questionIds: ['sure', 'forgotten', 'weak'] },
  ])
})

test('a known question is moved forward to the one that it is confusable with, one for each pair', () => {
  const sides = listSides(bank(6, pairs))
  const cards = [
    card('q-0', DAY_ONE - 3, DAY_ONE),
    card('q-1', DAY_ONE - 2, DAY_ONE),
    card('q-2', DAY_ONE - 1, DAY_ONE + 5),
    card('q-3', DAY_ONE - 2, DAY_ONE + 6),
    card('q-4', DAY_ONE - 2, DAY_ONE + 7),
  ]
  expect(spreadReviews({ cards, sides, today: DAY_ONE, doneToday: 0 })).toEqual([
    { day: DAY_ONE, questionIds: ['q-0', 'q-1', 'q-3'] },
    { day: DAY_ONE + 5, questionIds: ['q-2'] },
    { day: DAY_ONE + 7, questionIds: ['q-4'] },
  ])
})

test('where both sides are due, nothing is moved', () => {
  const sides = listSides(bank(6, pairs))
  const cards = [
    card('q-0', DAY_ONE - 3, DAY_ONE),
    card('q-2', DAY_ONE - 2, DAY_ONE),
    card('q-3', DAY_ONE - 2, DAY_ONE + 6),
  ]
  expect(spreadReviews({ cards, sides, today: DAY_ONE, doneToday: 0 })).toEqual([
    { day: DAY_ONE, questionIds: ['q-0', 'q-2'] },
    { day: DAY_ONE + 6, questionIds: ['q-3'] },
  ])
})

test('nothing is moved to a full day, and what was answered today is not asked again today', () => {
  const sides = listSides(bank(6, pairs))
  const due = card('q-0', DAY_ONE - 3, DAY_ONE)
  const known = card('q-2', DAY_ONE - 2, DAY_ONE + 5)
  const justAnswered = card('q-2', DAY_ONE, DAY_ONE + 5)
  const apart = [
    { day: DAY_ONE, questionIds: ['q-0'] },
    { day: DAY_ONE + 5, questionIds: ['q-2'] },
  ]
  expect(spreadReviews({ cards: [due, known], sides, today: DAY_ONE, doneToday: 14 })).toEqual(apart)
  expect(spreadReviews({ cards: [due, justAnswered], sides, today: DAY_ONE, doneToday: 0 })).toEqual(apart)
})

test('every card gets exactly one day, not before today, and no day more than its measure', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const days = spreadReviews(plan)
      const spread = days.flatMap(({ questionIds }) => questionIds)
      expect([...spread].sort()).toEqual(plan.cards.map(({ questionId }) => questionId).sort())
      for (const { day, questionIds } of days) {
        expect(day).toBeGreaterThanOrEqual(DAY_ONE)
        const done = day === DAY_ONE ? plan.doneToday : 0
        expect(questionIds.length).toBeGreaterThan(0)
        expect(questionIds.length + done).toBeLessThanOrEqual(REVIEWS_A_DAY)
      }
      expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort((a, b) => a - b))
    }),
  )
})

test('a card waits beyond its due day only while more urgent ones fill the days', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const days = spreadReviews({ ...plan, sides: noSides })
      const cards = new Map(plan.cards.map((one) => [one.questionId, one]))
      for (const { day, questionIds } of days) {
        const asked = questionIds.flatMap((id) => cards.get(id) ?? [])
        const later = days.filter((one) => one.day > day).flatMap((one) => one.questionIds)
        const passedOver = later.flatMap((id) => cards.get(id) ?? []).filter(({ memory }) => memory.dueDay <= day)
        if (passedOver.length > 0) expect(asked.length + (day === DAY_ONE ? plan.doneToday : 0)).toBe(REVIEWS_A_DAY)
        const rank = (one: Card) => (one.sureButWrong ? -1 : retrievability(one.memory, day))
        for (const one of passedOver) expect(rank(one)).toBeGreaterThanOrEqual(Math.max(...asked.map(rank)))
      }
    }),
  )
})

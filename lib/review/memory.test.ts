import fc from 'fast-check'
import { createEmptyCard, fsrs } from 'ts-fsrs'
import { expect, test } from 'vitest'
import type { Rating } from '../progress/facts'
import { DAY_MS } from './calendar'
import { type Memory, previewIntervals, recall, retrievability } from './memory'
import { DAY_ONE } from './review.test-support'

const ratings = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom<Rating>(1, 2, 3, 4)), {
  minLength: 1,
  maxLength: 12,
})

test('it is what FSRS itself computes when it is handed the same days', () => {
  const reference = fsrs({ enable_short_term: false })
  fc.assert(
    fc.property(ratings, (answers) => {
      let memory: Memory | undefined
      let card = createEmptyCard(new Date(DAY_ONE * DAY_MS))
      let day = DAY_ONE
      for (const [pause, rating] of answers) {
        day += pause
        memory = recall(memory, day, rating)
        card = reference.next(card, new Date(day * DAY_MS), rating).card
        expect(memory).toEqual({
          stability: card.stability,
          difficulty: card.difficulty,
          lastDay: day,
          dueDay: card.due.getTime() / DAY_MS,
        })
      }
    }),
  )
})

test.for([
  { answers: [3, 3, 3, 3], intervals: [3, 14, 57, 196] },
  { answers: [1, 3, 3], intervals: [1, 3, 8] },
  { answers: [2, 3], intervals: [2, 7] },
  { answers: [4, 4], intervals: [8, 66] },
  { answers: [3, 1, 3], intervals: [3, 1, 3] },
] as const)('rated $answers on their due days, a question waits $intervals days', ({ answers, intervals }) => {
  let memory: Memory | undefined
  const waits = answers.map((rating) => {
    memory = recall(memory, memory?.dueDay ?? DAY_ONE, rating)
    return memory.dueDay - memory.lastDay
  })
  expect(waits).toEqual(intervals)
})

test('nothing comes back on the same day, and a better rating never comes back earlier', () => {
  fc.assert(
    fc.property(ratings, (answers) => {
      let memory: Memory | undefined
      let day = DAY_ONE
      for (const [pause, rating] of answers) {
        day += pause
        memory = recall(memory, day, rating)
      }
      const { 1: again, 2: hard, 3: good, 4: easy } = previewIntervals(memory, day + 1)
      expect(again).toBeGreaterThanOrEqual(1)
      expect([again, hard, good, easy]).toEqual([again, hard, good, easy].sort((a, b) => a - b))
    }),
  )
})

test('what is shown before rating is what the rating then does', () => {
  const memory = recall(undefined, DAY_ONE, 3)
  expect(previewIntervals(undefined, DAY_ONE)).toEqual({ 1: 1, 2: 2, 3: 3, 4: 8 })
  expect(previewIntervals(memory, memory.dueDay)[3]).toBe(recall(memory, memory.dueDay, 3).dueDay - memory.dueDay)
})

test('an answer is certain on its day, and known by nine of ten after as many days as its stability', () => {
  const memory = { stability: 20, difficulty: 5, lastDay: DAY_ONE, dueDay: DAY_ONE + 20 }
  expect(retrievability(memory, DAY_ONE)).toBe(1)
  expect(retrievability(memory, DAY_ONE + 20)).toBeCloseTo(0.9, 6)
  expect(retrievability(memory, DAY_ONE + 200)).toBeLessThan(0.75)
})

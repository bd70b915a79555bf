import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts, hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { canonicalText } from './canonical-text'
import type { ProgressFacts } from './facts'
import { NO_PROGRESS } from './facts'
import { mergeProgress } from './merge-progress'
import { tickKey } from './tick-key'

/** Every fact by the name that makes it one: `attempts a1`, `reads l01`. */
function keysOf({ attempts, reviews, placements, reads, positions, settings, ticks }: ProgressFacts): string[] {
  return [
    ...attempts.map(({ id }) => `attempts ${id}`),
    ...reviews.map(({ id }) => `reviews ${id}`),
    ...placements.map(({ id }) => `placements ${id}`),
    ...reads.map(({ lessonId }) => `reads ${lessonId}`),
    ...positions.map(({ lessonId }) => `positions ${lessonId}`),
    ...settings.map(({ name }) => `settings ${name}`),
    ...ticks.map((tick) => `ticks ${tickKey(tick)}`),
  ]
}

test('it does not matter which of two comes first', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, b) => {
      expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a))
    }),
  )
})

test('of three it does not matter which two are put together first', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, anyFacts, (a, b, c) => {
      expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)))
    }),
  )
})

test('the same file taken in twice changes nothing', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, b) => {
      const once = mergeProgress(a, b)
      expect(mergeProgress(once, b)).toEqual(once)
      expect(mergeProgress(once, once)).toEqual(once)
      expect(mergeProgress(once, NO_PROGRESS)).toEqual(once)
    }),
  )
})

test('nothing is lost, nothing is there twice, and nothing is made up', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, b) => {
      const merged = mergeProgress(a, b)
      const keys = keysOf(merged)
      expect([...keys].sort()).toEqual([...new Set([...keysOf(a), ...keysOf(b)])].sort())
      const given = new Set([a, b].flatMap((facts) => Object.values(facts).flat().map(canonicalText)))
      expect(
        Object.values(merged)
          .flat()
          .map(canonicalText)
          .filter((text) => !given.has(text)),
      ).toEqual([])
    }),
  )
})

test('a lesson was read when it was first read; the place, a choice and a tick are the last ones', () => {
  const phone = someFacts({
    reads: [{ lessonId: 'l01', at: hour(5) }],
    positions: [{ lessonId: 'l01', anchor: 'publish-a-port', at: hour(5) }],
    settings: [{ name: 'review-paused', value: true, at: hour(5) }],
    ticks: [{ checklistId: 'l19-phase-1', item: 'small', ticked: false, at: hour(5) }],
  })
  const laptop = someFacts({
    reads: [{ lessonId: 'l01', at: hour(2) }],
    positions: [{ lessonId: 'l01', anchor: 'layers', at: hour(2) }],
    settings: [{ name: 'review-paused', value: false, at: hour(2) }],
    ticks: [{ checklistId: 'l19-phase-1', item: 'small', ticked: true, at: hour(2) }],
  })
  expect(mergeProgress(phone, laptop)).toEqual({ ...phone, reads: laptop.reads })
})

test('facts stand in the order in which they happened', () => {
  const attempts = [3, 1, 2].map((at) => sampleAttempt({ id: `a${at}`, finishedAt: hour(at) }))
  const merged = mergeProgress(someFacts({ attempts }), NO_PROGRESS)
  expect(merged.attempts.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3'])
})

test('of two attempts under one id the one that was recorded first counts, on both sides', () => {
  const first = someFacts({ attempts: [sampleAttempt({ score: 3, finishedAt: hour(1) })] })
  const second = someFacts({ attempts: [sampleAttempt({ score: 8, finishedAt: hour(2) })] })
  expect(mergeProgress(first, second)).toEqual(first)
  expect(mergeProgress(second, first)).toEqual(first)
})

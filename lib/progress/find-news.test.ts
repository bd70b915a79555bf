import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts, hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { NO_PROGRESS } from './facts'
import { findNews, hasFacts, reportMerge } from './find-news'
import { mergeProgress } from './merge-progress'

test('the news are exactly what a merge changes', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (a, incoming) => {
      const known = mergeProgress(a, NO_PROGRESS)
      const news = findNews(known, incoming)
      expect(mergeProgress(known, news)).toEqual(mergeProgress(known, incoming))
      expect(hasFacts(findNews(mergeProgress(known, incoming), incoming))).toBe(false)
    }),
  )
})

test('a report says what came in and what was there already', () => {
  const known = someFacts({
    attempts: [sampleAttempt({ id: 'a1' })],
    positions: [{ lessonId: 'l01', anchor: 'layers', at: hour(1) }],
  })
  const incoming = someFacts({
    attempts: [sampleAttempt({ id: 'a1' }), sampleAttempt({ id: 'a2' }), sampleAttempt({ id: 'a3' })],
    positions: [{ lessonId: 'l01', anchor: 'ports', at: hour(2) }],
    reads: [{ lessonId: 'l01', at: hour(1) }],
  })
  const none = { added: 0, known: 0 }
  const report = {
    attempts: { added: 2, known: 1 },
    positions: { added: 1, known: 0 },
    reads: { added: 1, known: 0 },
    reviews: none,
    placements: none,
    settings: none,
    ticks: none,
  }
  expect(reportMerge(known, incoming)).toEqual(report)
  expect(reportMerge(known, someFacts({ attempts: incoming.attempts.flatMap((one) => [one, one]) })).attempts).toEqual(
    report.attempts,
  )
})

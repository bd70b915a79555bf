import { expect, test } from 'vitest'
import { reportMerge } from '@/lib/progress/find-news'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { countOf, joinWords, sayMinutes, sayReport } from './count-words'

test('numbers are told with their nouns', () => {
  expect([countOf(1, 'attempt'), countOf(0, 'attempt'), countOf(2, 'quiz', 'quizzes')]).toEqual([
    '1 attempt',
    '0 attempts',
    '2 quizzes',
  ])
  expect([joinWords([]), joinWords(['a']), joinWords(['a', 'b']), joinWords(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
})

test('time is told to the quarter of an hour once there are hours', () => {
  expect([1, 45, 60, 67, 68, 118, 125].map(sayMinutes)).toEqual([
    '1 minute',
    '45 minutes',
    '1 h',
    '1 h',
    '1 h 15 min',
    '2 h',
    '2 h',
  ])
})

test('a file is told by what it brings and what was there, before and after', () => {
  const known = someFacts({ attempts: [sampleAttempt({ id: 'a1' })] })
  const incoming = someFacts({
    attempts: ['a1', 'a2', 'a3'].map((id) => sampleAttempt({ id })),
    reads: [{ lessonId: 'l01', at: hour(1) }],
    positions: [{ lessonId: 'l01', anchor: '', at: hour(1) }],
  })
  expect(sayReport(reportMerge(known, incoming), false)).toBe(
    '2 attempts and 1 lesson read will be added. Already here: 1 attempt.',
  )
  expect(sayReport(reportMerge(someFacts({}), incoming), true)).toBe('3 attempts and 1 lesson read added.')
  expect(sayReport(reportMerge({ ...incoming, positions: [] }, incoming), false)).toBe(
    'Your last places and settings will be added. Already here: 3 attempts and 1 lesson read.',
  )
  const ticks = [{ checklistId: 'l19-phase-1', item: 'small', ticked: true, at: hour(1) }]
  expect(sayReport(reportMerge(someFacts({}), someFacts({ ticks })), true)).toBe('1 tick in a checklist added.')
  expect(sayReport(reportMerge(incoming, incoming), false)).toBe('Everything in this file is already here.')
})

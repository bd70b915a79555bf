import { expect, test } from 'vitest'
import type { CourseOutline } from '@/lib/progress/course-outline'
import { summarizeProgress } from '@/lib/progress/summarize-progress'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { toMapTracks } from './to-map-tracks'

const lesson = (id: string, moduleId: string) => ({ id, title: id, path: `/learn/${id}`, moduleId, minutes: 10 })
const course: CourseOutline = {
  modules: [
    { id: 'm0', title: 'Why', trackTitle: 'Orientation' },
    { id: 'm1', title: 'Images', trackTitle: 'Docker' },
    { id: 'm2', title: 'Networks', trackTitle: 'Docker' },
  ],
  lessons: [lesson('l01', 'm0'), lesson('l02', 'm1'), lesson('l03', 'm1'), lesson('l04', 'm2')],
}

test('the map has the course’s order, and of each lesson the best that was reached', () => {
  const facts = someFacts({
    attempts: [
      sampleAttempt({ id: 'a1', lessonId: 'l01', score: 8, outOf: 8 }),
      sampleAttempt({ id: 'a2', lessonId: 'l01', score: 1, outOf: 8 }),
      sampleAttempt({ id: 'a3', lessonId: 'l02', score: 1, outOf: 8 }),
    ],
    positions: [{ lessonId: 'l03', anchor: '', at: hour(1) }],
    placements: [{ id: 'p1', at: hour(1), answers: [], knownModules: ['m2'] }],
  })
  const shown = (id: string, state: string) => ({ id, title: id, path: `/learn/${id}`, state })
  expect(toMapTracks(summarizeProgress(facts, course), course)).toEqual([
    {
      id: 'Orientation',
      title: 'Orientation',
      modules: [{ id: 'm0', title: 'Why', isKnown: false, lessons: [shown('l01', 'passed')] }],
    },
    {
      id: 'Docker',
      title: 'Docker',
      modules: [
        { id: 'm1', title: 'Images', isKnown: false, lessons: [shown('l02', 'read'), shown('l03', 'open')] },
        { id: 'm2', title: 'Networks', isKnown: true, lessons: [shown('l04', 'open')] },
      ],
    },
  ])
})

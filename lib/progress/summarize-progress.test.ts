import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts, hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import type { CourseOutline } from './course-outline'
import { NO_PROGRESS } from './facts'
import { mergeProgress } from './merge-progress'
import { summarizeProgress } from './summarize-progress'

const course = {
  modules: [
    { id: 'm1', title: 'Why containers', trackTitle: 'Orientation' },
    { id: 'm2', title: 'Building images', trackTitle: 'Docker' },
  ],
  lessons: [
    { id: 'l01', title: 'It works on my machine', path: '/learn/why/works', moduleId: 'm1', minutes: 10 },
    { id: 'l02', title: 'Containers and VMs', path: '/learn/why/vms', moduleId: 'm1', minutes: 15 },
    { id: 'l09', title: 'Your first Dockerfile', path: '/learn/images/first', moduleId: 'm2', minutes: 20 },
  ],
} as const satisfies CourseOutline
const [works, vms, first] = course.lessons

test('whoever has done nothing begins with the first lesson', () => {
  const none = { read: 0, passed: 0 }
  expect(summarizeProgress(NO_PROGRESS, course)).toEqual({
    lessons: course.lessons.map((lesson) => ({ lesson, state: 'unread', quiz: undefined })),
    modules: [
      { id: 'm1', title: 'Why containers', known: false, lessons: 2, minutesLeft: 25, ...none },
      { id: 'm2', title: 'Building images', known: false, lessons: 1, minutesLeft: 20, ...none },
    ],
    course: { lessons: 3, minutesLeft: 45, ...none },
    next: works,
    resume: undefined,
  })
})

test('a lesson is read by its end or its quiz, and started by a place in it', () => {
  const facts = someFacts({
    reads: [{ lessonId: 'l01', at: hour(1) }],
    attempts: [sampleAttempt({ lessonId: 'l02', score: 2 })],
    positions: [{ lessonId: 'l09', anchor: '', at: hour(3) }],
  })
  const { lessons, modules, next } = summarizeProgress(facts, course)
  expect(lessons.map(({ state }) => state)).toEqual(['read', 'read', 'started'])
  expect(modules.map(({ read, passed, minutesLeft }) => ({ read, passed, minutesLeft }))).toEqual([
    { read: 2, passed: 0, minutesLeft: 0 },
    { read: 0, passed: 0, minutesLeft: 20 },
  ])
  expect(next).toEqual(first)
})

test('of several attempts the best and the last are told, as they were graded then', () => {
  const attempts = [
    sampleAttempt({ id: 'a1', score: 3, outOf: 8, finishedAt: hour(1) }),
    sampleAttempt({ id: 'a2', score: 5, outOf: 6, finishedAt: hour(2) }),
    sampleAttempt({ id: 'a3', score: 6, outOf: 8, finishedAt: hour(3) }),
  ]
  const { lessons, course: totals } = summarizeProgress(someFacts({ attempts }), course)
  expect(lessons[0]?.quiz).toEqual({
    best: { score: 5, outOf: 6 },
    last: { score: 6, outOf: 8 },
    attempts: 3,
    passed: true,
  })
  expect(totals).toMatchObject({ read: 1, passed: 1 })
})

test('a quiz is passed with four fifths of its points, and one without points never', () => {
  const passedWith = (score: number, outOf: number) =>
    summarizeProgress(someFacts({ attempts: [sampleAttempt({ score, outOf })] }), course).course.passed
  expect([passedWith(4, 5), passedWith(7, 9), passedWith(0, 0)]).toEqual([1, 0, 0])
})

test('the last place is where to go on, and after the quiz it is the next lesson', () => {
  const positions = [
    { lessonId: 'l09', anchor: 'layers', at: hour(1) },
    { lessonId: 'l01', anchor: 'the-fix', at: hour(2) },
  ]
  const resume = (facts: object) => summarizeProgress(someFacts({ positions, ...facts }), course).resume
  expect(resume({})).toEqual({ lesson: works, anchor: 'the-fix' })
  expect(resume({ reads: [{ lessonId: 'l01', at: hour(2) }] })).toEqual({ lesson: works, anchor: 'the-fix' })
  expect(resume({ attempts: [sampleAttempt()] })).toEqual({ lesson: vms, anchor: '' })
})

test('the end of the course is a place too', () => {
  const facts = someFacts({
    positions: [{ lessonId: 'l09', anchor: 'quiz', at: hour(1) }],
    attempts: [sampleAttempt({ lessonId: 'l09' })],
  })
  expect(summarizeProgress(facts, course).resume).toEqual({ lesson: first, anchor: 'quiz' })
})

test('known modules are marked and skipped, until nothing else is left', () => {
  const placements = [{ id: 'p1', at: hour(1), answers: [], knownModules: ['m1'] }]
  const known = summarizeProgress(someFacts({ placements }), course)
  expect(known.modules.map((module) => module.known)).toEqual([true, false])
  expect(known.next).toEqual(first)
  const done = summarizeProgress(someFacts({ placements, reads: [{ lessonId: 'l09', at: hour(2) }] }), course)
  expect(done.next).toBeUndefined()
})

test('facts of lessons that the course no longer has are left out', () => {
  const facts = someFacts({
    reads: [{ lessonId: 'gone', at: hour(1) }],
    attempts: [sampleAttempt({ lessonId: 'gone' })],
    positions: [
      { lessonId: 'l02', anchor: '', at: hour(1) },
      { lessonId: 'gone', anchor: 'x', at: hour(2) },
    ],
  })
  const { course: totals, resume } = summarizeProgress(facts, course)
  expect(totals).toMatchObject({ lessons: 3, read: 0, passed: 0 })
  expect(resume).toEqual({ lesson: vms, anchor: '' })
})

test('the totals of the modules are the total of the course', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { modules, course: totals } = summarizeProgress(mergeProgress(facts, NO_PROGRESS), course)
      for (const name of ['lessons', 'read', 'passed', 'minutesLeft'] as const) {
        expect(modules.reduce((sum, module) => sum + module[name], 0)).toBe(totals[name])
      }
    }),
  )
})

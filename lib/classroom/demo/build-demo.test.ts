import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { toLocalTime } from '../local-time'
import { endOfSitting } from '../sitting'
import { buildDemo } from './build-demo'

const NOW = Date.parse('2026-11-25T09:00:00Z')
const lessons = Array.from({ length: 20 }, (_, index) => ({
  id: `l${index + 1}`,
  title: `Lesson ${index + 1}`,
  quiz: kindsQuiz,
}))
const whole = { now: NOW, lessons, learners: 40, weeks: 6 }
const school = buildDemo({ ...whole, seed: 1 })

test('the same seed, time and course make the same school; another seed makes another', () => {
  const small = { ...whole, learners: 6, weeks: 2 }
  const first = buildDemo({ ...small, seed: 1 })
  expect(buildDemo({ ...small, seed: 1 })).toEqual(first)
  expect(buildDemo({ ...small, seed: 2 })).not.toEqual(first)
})

test('two classes, forty learners with names of their own, six weeks of which the last is still open', () => {
  expect(school.map(({ name }) => name)).toEqual(['Demo: Evening course', 'Demo: Second year'])
  const learners = school.flatMap((room) => room.learners)
  expect(new Set(learners.map(({ name }) => name)).size).toBe(40)
  expect(new Set(learners.map(({ way }) => way))).toEqual(new Set(['steady', 'late', 'stuck', 'absent']))
  for (const { assignments, timeZone } of school) {
    expect(assignments.map(({ terms }) => terms.mode)).toEqual([
      'practice',
      'test',
      'practice',
      'test',
      'practice',
      'test',
    ])
    expect(assignments.map(({ terms }) => terms.timeLimitMinutes)).toEqual([null, 30, null, null, null, 30])
    expect(assignments.map(({ terms }) => terms.dueAt < NOW)).toEqual([true, true, true, true, true, false])
    // The clocks of both zones change in these weeks.
    expect(new Set(assignments.map(({ terms }) => toLocalTime(terms.opensAt, timeZone).slice(10)))).toEqual(
      new Set(['T09:00']),
    )
    expect(new Set(assignments.map(({ terms }) => toLocalTime(terms.dueAt, timeZone).slice(10)))).toEqual(
      new Set(['T23:59']),
    )
    const asked = assignments.flatMap(({ terms }) => terms.items.map(({ id }) => id))
    expect(new Set(asked).size).toBe(9)
  }
})

test('work begins after the assignment opened and ends by now and within its time, for any seed and any moment', () => {
  const moments = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') })
  fc.assert(
    fc.property(fc.integer(), moments, (seed, now) => {
      for (const { learners, assignments, work } of buildDemo({ ...whole, seed, now, learners: 6, weeks: 3 })) {
        for (const { learner, assignment, startedAt, finishedAt, lessonId } of work) {
          const terms = assignments[assignment]?.terms
          const { extraTimePercent = 0 } = learners[learner] ?? {}
          const timeLimitMinutes = terms?.timeLimitMinutes ?? null
          const endsAt = endOfSitting({ startedAt, timeLimitMinutes, extraTimePercent })
          expect(startedAt).toBeGreaterThan(terms?.opensAt ?? Number.NaN)
          expect(finishedAt).toBeGreaterThan(startedAt)
          expect(finishedAt).toBeLessThanOrEqual(Math.min(now, endsAt ?? now))
          expect(terms?.items.map(({ id }) => id)).toContain(lessonId)
        }
      }
    }),
    { numRuns: 20 },
  )
})

test('some hand in late, some stop, some try again and again', () => {
  const [first] = school
  const attemptsOf = (way: string) => (first?.work ?? []).filter(({ learner }) => first?.learners[learner]?.way === way)
  const isLate = ({ assignment, finishedAt }: { assignment: number; finishedAt: number }) =>
    finishedAt > (first?.assignments[assignment]?.terms.dueAt ?? 0)
  expect(attemptsOf('late').some(isLate)).toBe(true)
  expect(Math.max(...attemptsOf('absent').map(({ assignment }) => assignment))).toBeLessThan(2)
  expect(Math.max(...attemptsOf('stuck').map(({ number }) => number))).toBe(4)
})

test('a school that is larger than its list of names is refused', () => {
  expect(() => buildDemo({ ...whole, seed: 1, learners: 41 })).toThrow(RangeError)
})

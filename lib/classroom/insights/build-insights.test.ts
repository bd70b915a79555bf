import { expect, test } from 'vitest'
import { assignmentOf, attemptOf, learnerOf, portsLesson, skills } from '@/tests/support/insight-sample'
import { buildInsights } from './build-insights'

const course = { lessons: [portsLesson], skills }

test('retries change nothing but who is stuck', () => {
  const ids = ['ada', 'max', 'lea', 'sam', 'eva']
  const rows = {
    learners: [...ids, 'new'].map((id) => learnerOf(id)),
    assignments: [assignmentOf('a1')],
    attempts: ids.map((id) => attemptOf(id, 'eerree')),
  }
  const retry = attemptOf('ada', 'eeeeee', { finishedAt: rows.attempts[0]?.finishedAt ?? 0 })
  const before = buildInsights(rows, course, 0)
  const { stuck, ...after } = buildInsights({ ...rows, attempts: [...rows.attempts, { ...retry, id: 'z' }] }, course, 0)
  expect(after).toEqual({ ...before, stuck: undefined })
  expect(stuck.map(({ userId, attempts }) => [userId, attempts])).toEqual([['ada', 2]])
  expect([before.learners, before.active, before.attempts]).toEqual([6, 5, { today: 5, edited: 0 }])
  expect(before.findings.map(({ kind }) => kind)).toEqual(['misconception', 'question', 'skill'])
})

test('a class without work has nothing to tell, and a quiz that was edited is counted apart', () => {
  const rows = { learners: [learnerOf('ada')], assignments: [], attempts: [] }
  const nothing = { misconceptions: [], questions: [], themes: [], stuck: [], absent: [], times: [], findings: [] }
  const counts = { learners: 1, assignments: 0, active: 0, attempts: { today: 0, edited: 0 } }
  expect(buildInsights(rows, course, 0)).toEqual({ ...nothing, ...counts })
  const old = attemptOf('ada', 'rrrrrr', { quizHash: 'old' })
  expect(buildInsights({ ...rows, attempts: [old] }, course, 0).attempts).toEqual({ today: 0, edited: 1 })
})

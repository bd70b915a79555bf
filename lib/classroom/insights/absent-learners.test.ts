import { expect, test } from 'vitest'
import { assignmentOf, attemptOf, learnerOf } from '@/tests/support/insight-sample'
import { findAbsent } from './absent-learners'

const DAY = 86_400_000
const NOW = 100 * DAY
const joinedAt = NOW - 50 * DAY
const due = (id: string, days: number) => assignmentOf(id, { dueAt: NOW - days * DAY })
const handIn = (userId: string, assignmentId: string, days: number) =>
  attemptOf(userId, '', { assignmentId, finishedAt: NOW - days * DAY })

test('whoever was silent for 14 days while something fell due is absent, the longest first', () => {
  const learners = ['never', 'long', 'active', 'ahead'].map((id) => learnerOf(id, { joinedAt }))
  const attempts = [handIn('long', 'old', 20), handIn('active', 'old', 13), handIn('ahead', 'now', 20)]
  const assignments = [due('old', 30), due('now', 3), due('soon', -1)]
  expect(findAbsent({ learners, assignments, attempts }, NOW)).toEqual([
    { userId: 'never', name: 'Name of never', lastHandIn: undefined, due: ['Title of now'] },
    { userId: 'long', name: 'Name of long', lastHandIn: NOW - 20 * DAY, due: ['Title of now'] },
  ])
})

test('nobody is absent where nothing fell due, nor within the first 14 days', () => {
  const learners = [learnerOf('new', { joinedAt: NOW - 13 * DAY })]
  expect(findAbsent({ learners, assignments: [due('now', 3)], attempts: [] }, NOW)).toEqual([])
  const settled = [learnerOf('ada', { joinedAt })]
  expect(findAbsent({ learners: settled, assignments: [due('old', 15), due('soon', -1)], attempts: [] }, NOW)).toEqual(
    [],
  )
})

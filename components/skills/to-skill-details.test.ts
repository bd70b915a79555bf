import { expect, test } from 'vitest'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { sampleAttempt } from '@/tests/support/progress-facts'
import { toSkillDetails } from './to-skill-details'

const places = [{ title: 'Ports', path: '/learn/net/ports', anchors: { q1: 'publish', q2: 'names' } }]
const record = { prompt: 'Which port?', given: [], notes: [] }

test('a skill has its strength, and what was missed with the part of the lesson that answers it', () => {
  const attempt = sampleAttempt({
    questions: [
      { questionId: 'q1', skills: ['a', 'b'], verdict: 'wrong', sure: true, record },
      { questionId: 'q2', skills: ['b'], verdict: 'right', record },
    ],
  })
  const missed = [
    { questionId: 'q1', prompt: 'Which port?', wasSure: true, lessonTitle: 'Ports', href: '/learn/net/ports#publish' },
  ]
  expect([...toSkillDetails({ ...NO_PROGRESS, attempts: [attempt] }, places)]).toEqual([
    ['a', { strength: { level: 'weak', percent: 0, history: ['wrong'] }, missed }],
    ['b', { strength: { level: 'growing', percent: 50, history: ['wrong', 'right'] }, missed }],
  ])
})

test('a question that the course no longer has still counts, and leads nowhere', () => {
  const questions = [{ questionId: 'gone', skills: ['a'], verdict: 'wrong' as const, record }]
  const details = toSkillDetails({ ...NO_PROGRESS, attempts: [sampleAttempt({ questions })] }, places)
  expect(details.get('a')).toEqual({ strength: { level: 'weak', percent: 0, history: ['wrong'] }, missed: [] })
})

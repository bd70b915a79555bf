import { expect, test } from 'vitest'
import type { QuestionOutcome } from '@/lib/progress/facts'
import { readOutcomes } from './read-outcomes'

test('outcomes are read as they were written, sure or not asked', () => {
  const record = { prompt: 'Does `EXPOSE` open a port?', given: ['Yes'], notes: ['It only records one.'] }
  const outcomes: QuestionOutcome[] = [
    { questionId: 'q1', skills: ['docker.net.publish'], verdict: 'wrong', sure: true, record },
    { questionId: 'q2', skills: [], verdict: 'unanswered', record: { prompt: 'Why?', given: [], notes: [] } },
  ]
  expect(readOutcomes(JSON.stringify(outcomes))).toEqual(outcomes)
})

test('what no query wrote is refused', () => {
  expect(() => readOutcomes('[{"questionId":"q1"}]')).toThrow()
  expect(() => readOutcomes('')).toThrow()
})

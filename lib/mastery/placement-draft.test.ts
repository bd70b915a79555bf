import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlacementDraft } from './placement-draft'

test('a draft is read as it was kept', () => {
  const draft = { seed: 7, answers: [{ questionId: 'q1', verdict: 'unanswered' }] }
  expect(readPlacementDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
})

test('nothing else is taken for a draft', () => {
  const answer = { questionId: 'q1', verdict: 'right' }
  for (const value of [
    undefined,
    'text',
    { seed: 1 },
    { seed: 1.5, answers: [] },
    { seed: 1, answers: [{ questionId: 'q1', verdict: 'perfect' }] },
    { seed: 1, answers: [{ verdict: 'right' }] },
    { seed: 1, answers: Array(13).fill(answer) },
  ]) {
    expect(readPlacementDraft(value)).toBeUndefined()
  }
})

test('whatever the browser holds, it never throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => void readPlacementDraft(value)))
})

import { expect, test } from 'vitest'
import { readModuleReviewDraft } from './module-review-draft'

const draft = { questionIds: ['a', 'b'], answers: [{ questionId: 'a', isRight: true }] }

test('a draft is gone on with as it was left', () => {
  expect(readModuleReviewDraft(structuredClone(draft))).toEqual(draft)
})

test.each([
  undefined,
  null,
  'a',
  [],
  { questionIds: ['a'] },
  { ...draft, questionIds: 'a' },
  { ...draft, questionIds: [1] },
  { ...draft, questionIds: Array.from({ length: 101 }, () => 'a') },
  { ...draft, answers: [{ questionId: 'a' }] },
  { ...draft, answers: [{ questionId: 'a', isRight: 'yes' }] },
  { ...draft, answers: [null] },
])('anything else begins anew: %j', (value) => {
  expect(readModuleReviewDraft(value)).toBeUndefined()
})

import { rulesOf } from '@/lib/quiz/kinds'
import type { QuestionRule } from './question-rule'
import { typedFaults } from './typed-answers'

/** Typed output: no answer is listed twice, none is right and wrong at once. */
export const predictOutputFaults: QuestionRule<'predict-output'> = ({ question, file }) => {
  const { type } = question
  if (!type) return []
  return typedFaults({
    accept: type.accept.map((text, index) => ({ text, entry: ['type', 'accept', index] })),
    anticipated: type.anticipated,
    entry: ['type'],
    judge: (accept, text) =>
      rulesOf({ ...question, type: { ...type, accept: [...accept], anticipated: [] } }).judge([text], file),
  })
}

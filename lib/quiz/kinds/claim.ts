import type { KindRules } from '../kind-rules'
import { keyOfOptions, markOptions, mixOptions, textsOfOptions } from './options'

const WORDS = { true: 'True', false: 'Not true' }

/** True or not, and why: right only with the right reason, because a bare guess is right every other time. */
export const claim: KindRules<'claim'> = {
  toView: (question, seed, text) => ({
    kind: 'claim',
    reasons: mixOptions(question, question.reasons, { seed, text }),
  }),
  judge(question, [judged = '', reason = '']) {
    const { marks, ...reasons } = markOptions(question, question.reasons, reason === '' ? [] : [reason])
    const isJudged = judged === String(question.holds)
    return {
      isRight: isJudged && reasons.isRight,
      insight: { right: Number(isJudged) + Number(reasons.isRight), of: 2, unit: 'parts' },
      parts: [
        {
          field: 'claim',
          correct: isJudged,
          given: judged === 'true' || judged === 'false' ? WORDS[judged] : '',
          feedback: isJudged ? question.feedback : question.otherwise,
          ...(isJudged ? {} : { answer: WORDS[`${question.holds}`] }),
        },
      ],
      options: marks,
      misconceptions: [...(isJudged ? [] : [question.misconception]), ...reasons.misconceptions],
    }
  },
  keyOf: (question) => [String(question.holds), ...keyOfOptions(question, question.reasons)],
  textsOf: ({ feedback, otherwise, reasons }) => [
    { text: feedback, entry: ['feedback'] },
    { text: otherwise, entry: ['otherwise'] },
    ...textsOfOptions('reasons', reasons),
  ],
}

import type { KindRules } from '../kind-rules'
import { judgeWithReason, keyOfOptions, mixOptions, textsOfOptions } from './options'

const WORDS = { true: 'True', false: 'Not true' }

/** True or not, and why: right only with the right reason, because a bare guess is right every other time. */
export const claim: KindRules<'claim'> = {
  toView: (question, seed, text) => ({
    kind: 'claim',
    reasons: mixOptions(question, question.reasons, { seed, text }),
  }),
  judge(question, [judged = '', reason = '']) {
    const isJudged = judged === String(question.holds)
    const both = judgeWithReason(question, reason, isJudged)
    return {
      ...both,
      parts: [
        {
          field: 'claim',
          correct: isJudged,
          given: judged === 'true' || judged === 'false' ? WORDS[judged] : '',
          feedback: isJudged ? question.feedback : question.otherwise,
          ...(isJudged ? {} : { answer: WORDS[`${question.holds}`] }),
        },
      ],
      misconceptions: [...(isJudged ? [] : [question.misconception]), ...both.misconceptions],
    }
  },
  keyOf: (question) => [String(question.holds), ...keyOfOptions(question, question.reasons)],
  textsOf: ({ feedback, otherwise, reasons }) => [
    { text: feedback, entry: ['feedback'] },
    { text: otherwise, entry: ['otherwise'] },
    ...textsOfOptions('reasons', reasons),
  ],
}

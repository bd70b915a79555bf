import { asCode } from '../as-code'
import { foldAnswer } from '../fold-answer'
import type { Judgement, KindRules } from '../kind-rules'
import type { TypedOutput } from '../schema/predict-output'
import { below, feedbackOn, textsOfTyped } from './anticipated'
import { keyOfOptions, markOptions, mixOptions, textsOfOptions } from './options'

/** What the screen will show: picked from options, or typed. */
export const predictOutput: KindRules<'predict-output'> = {
  toView: (question, seed, text) => ({
    kind: 'predict-output',
    ...(question.pick ? { options: mixOptions(question, question.pick, { seed, text }) } : {}),
  }),
  judge(question, answer) {
    const { pick = [], type } = question
    if (type) return judgeTyped(type, answer[0] ?? '')
    const { marks, isRight, misconceptions } = markOptions(question, pick, answer)
    return { isRight, options: marks, misconceptions }
  },
  keyOf: (question) => (question.type ? question.type.accept.slice(0, 1) : keyOfOptions(question, question.pick ?? [])),
  textsOf: ({ pick, type }) => (type ? below(['type'], textsOfTyped(type)) : textsOfOptions('pick', pick ?? [])),
}

function judgeTyped(type: TypedOutput, typed: string): Judgement {
  const fold = (text: string) => foldAnswer(text, type.caseSensitive)
  const isOneOf = (answers: readonly string[]) => answers.some((answer) => fold(answer) === fold(typed))
  const isRight = isOneOf(type.accept)
  return {
    isRight,
    given: asCode(typed),
    ...feedbackOn(type, isRight, isOneOf),
    ...(isRight ? {} : { accepted: type.accept.slice(0, 1).map(asCode) }),
  }
}

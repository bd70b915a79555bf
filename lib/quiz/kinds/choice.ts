import type { KindRules, OptionMark } from '../kind-rules'
import type { Insight } from '../question-result'
import { keyOfOptions, markOptions, mixOptions, textsOfOptions } from './options'

/** One right option. */
export const chooseOne: KindRules<'choose-one'> = {
  toView: (question, seed, text) => ({
    kind: 'choose-one',
    options: mixOptions(question, question.options, { seed, text }),
  }),
  judge(question, answer) {
    const { marks, isRight, misconceptions } = markOptions(question, question.options, answer)
    return { isRight, options: marks, misconceptions }
  },
  keyOf: (question) => keyOfOptions(question, question.options),
  textsOf: ({ options }) => textsOfOptions('options', options),
}

/** All right options and no other: no partial credit, or ticking every box would earn points. */
export const chooseSeveral: KindRules<'choose-several'> = {
  toView: (question, seed, text) => ({
    kind: 'choose-several',
    options: mixOptions(question, question.options, { seed, text }),
  }),
  judge(question, answer) {
    const { marks, isRight, misconceptions } = markOptions(question, question.options, answer)
    return { isRight, options: marks, insight: insightOf(marks), misconceptions }
  },
  keyOf: (question) => keyOfOptions(question, question.options),
  textsOf: ({ options }) => textsOfOptions('options', options),
}

/** Options that were rightly ticked or rightly left. */
function insightOf(marks: readonly OptionMark[]): Insight {
  return { right: marks.filter(({ chosen, correct }) => chosen === correct).length, of: marks.length, unit: 'choices' }
}

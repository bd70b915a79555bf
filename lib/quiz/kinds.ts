import type { Answer } from './answers'
import type { Judgement, KindRules, QuestionOf, QuizText, TextEntry } from './kind-rules'
import { chooseOne, chooseSeveral } from './kinds/choice'
import { claim } from './kinds/claim'
import { command } from './kinds/command'
import { faultyLine } from './kinds/faulty-line'
import { fillGaps } from './kinds/fill-gaps'
import { matchPairs } from './kinds/match-pairs'
import { orderSteps } from './kinds/order-steps'
import { predictOutput } from './kinds/predict-output'
import type { KindView } from './question-view'
import type { Question } from './quiz-schema'

/** The rules of a question's kind, with the question already in hand. */
export interface BoundRules {
  toView(seed: number, text: QuizText): KindView
  judge(answer: Answer, file: QuizText['file']): Judgement
  keyOf(): Answer
  textsOf(): readonly TextEntry[]
}

/** The one place that knows all kinds. */
export function rulesOf(question: Question): BoundRules {
  switch (question.kind) {
    case 'choose-one':
      return bind(chooseOne, question)
    case 'choose-several':
      return bind(chooseSeveral, question)
    case 'claim':
      return bind(claim, question)
    case 'command':
      return bind(command, question)
    case 'fill-gaps':
      return bind(fillGaps, question)
    case 'order-steps':
      return bind(orderSteps, question)
    case 'match-pairs':
      return bind(matchPairs, question)
    case 'faulty-line':
      return bind(faultyLine, question)
    case 'predict-output':
      return bind(predictOutput, question)
  }
}

function bind<Kind extends Question['kind']>(rules: KindRules<Kind>, question: QuestionOf<Kind>): BoundRules {
  return {
    toView: (seed, text) => rules.toView(question, seed, text),
    judge: (answer, file) => rules.judge(question, answer, file),
    keyOf: () => rules.keyOf(question),
    textsOf: () => rules.textsOf(question),
  }
}

import type { Answer } from '@/lib/quiz/answers'
import type { QuestionResult } from '@/lib/quiz/question-result'
import type { QuestionView } from '@/lib/quiz/question-view'
import { ChooseOne, ChooseSeveral } from './kinds/choice'
import { Claim } from './kinds/claim'
import { Command } from './kinds/command'
import { FaultyLine } from './kinds/faulty-line'
import { FillGaps } from './kinds/fill-gaps'
import { MatchPairs } from './kinds/match-pairs'
import { OrderSteps } from './kinds/order-steps'
import { PredictOutput } from './kinds/predict-output'

interface AnswerFieldsProps {
  question: QuestionView
  given: Answer
  result: QuestionResult | undefined
}

/** The fields of a question with what is told about each: the one place that knows the component of every kind. */
export function AnswerFields({ question, ...rest }: AnswerFieldsProps) {
  switch (question.kind) {
    case 'choose-one':
      return <ChooseOne question={question} {...rest} />
    case 'choose-several':
      return <ChooseSeveral question={question} {...rest} />
    case 'claim':
      return <Claim question={question} {...rest} />
    case 'command':
      return <Command question={question} {...rest} />
    case 'fill-gaps':
      return <FillGaps question={question} {...rest} />
    case 'order-steps':
      return <OrderSteps question={question} {...rest} />
    case 'match-pairs':
      return <MatchPairs question={question} {...rest} />
    case 'faulty-line':
      return <FaultyLine question={question} {...rest} />
    case 'predict-output':
      return <PredictOutput question={question} {...rest} />
  }
}

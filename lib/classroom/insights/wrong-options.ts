import type { Question } from '@/lib/quiz/quiz-schema'
import type { Option } from '@/lib/quiz/schema/asked'

export interface WrongOption {
  /** Its place among all options, in the order of the author. */
  at: number
  text: string
  misconception: string
}

/** The wrong options or reasons that a question offers; none where its answer is typed, placed or paired. */
export function listWrongOptions(question: Question): WrongOption[] {
  return optionsOf(question).flatMap((option, at) =>
    'misconception' in option ? [{ at, text: option.text, misconception: option.misconception }] : [],
  )
}

function optionsOf(question: Question): readonly Option[] {
  switch (question.kind) {
    case 'choose-one':
    case 'choose-several':
      return question.options
    case 'claim':
    case 'faulty-line':
      return question.reasons
    case 'predict-output':
      return question.pick ?? []
    default:
      return []
  }
}

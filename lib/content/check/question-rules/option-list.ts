import type { Question } from '@/lib/quiz/quiz-schema'
import type { Option } from '@/lib/quiz/schema/asked'

/** The options of a question, and the entry that holds them. */
export interface OptionList {
  field: 'options' | 'reasons' | 'pick'
  options: readonly Option[]
}

/** What a learner chooses from; nothing for kinds in which things are typed, placed or paired. */
export function findOptions(question: Question): OptionList | undefined {
  switch (question.kind) {
    case 'choose-one':
    case 'choose-several':
      return { field: 'options', options: question.options }
    case 'claim':
    case 'faulty-line':
      return { field: 'reasons', options: question.reasons }
    case 'predict-output':
      return question.pick && { field: 'pick', options: question.pick }
    default:
      return undefined
  }
}

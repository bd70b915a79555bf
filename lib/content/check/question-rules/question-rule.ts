import type { Question } from '@/lib/quiz/quiz-schema'
import type { QuestionFault } from '../../variant-faults'

/** A question as one of its variants asks it, and the texts of the listings of its quiz. */
export interface QuestionToCheck<Kind extends Question['kind'] = Question['kind']> {
  question: Extract<Question, { kind: Kind }>
  file(path: string): string
}

/** What is wrong with a question in one respect. */
export type QuestionRule<Kind extends Question['kind'] = Question['kind']> = (
  asked: QuestionToCheck<Kind>,
) => QuestionFault[]

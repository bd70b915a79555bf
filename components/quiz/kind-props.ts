import type { Answer } from '@/lib/quiz/answers'
import type { QuestionResult } from '@/lib/quiz/question-result'
import type { KindView, ViewOf } from '@/lib/quiz/question-view'

/** What the component of one kind is given. */
export interface KindProps<Kind extends KindView['kind']> {
  question: ViewOf<Kind>
  /** What the fields start with; what the learner does later stays in the form. */
  given: Answer
  result: QuestionResult | undefined
}

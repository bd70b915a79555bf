import type { Question } from '@/lib/quiz/quiz-schema'
import { listVariants } from '@/lib/quiz/variants'

/** A question as people read it: one that varies, with its first values. */
export function sampleQuestion(question: Question): Question {
  return listVariants(question)[0] ?? question
}

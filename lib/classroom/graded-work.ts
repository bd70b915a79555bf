import type { QuestionOutcome } from '@/lib/progress/facts'
import type { Answers } from '@/lib/quiz/answers'

/** Answers to a quiz with what the server found in them; all that an attempt keeps of its grading. */
export interface GradedWork {
  quizId: string
  /** Of the questions that it was graded by. */
  quizHash: string
  answers: Answers
  score: number
  outOf: number
  outcomes: readonly QuestionOutcome[]
}

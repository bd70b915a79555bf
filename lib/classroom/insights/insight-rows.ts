import type { QuestionOutcome } from '@/lib/progress/facts'
import type { Answers } from '@/lib/quiz/answers'
import type { Quiz } from '@/lib/quiz/quiz-schema'

export interface InsightLearner {
  userId: string
  displayName: string
  joinedAt: number
}

export interface InsightAssignment {
  id: string
  title: string
  mode: 'practice' | 'test'
  dueAt: number | null
  requiredPercent: number | null
}

/** How a question went, without its words. */
export type OutcomeLine = Pick<QuestionOutcome, 'questionId' | 'skills' | 'verdict'>

export interface InsightAttempt {
  id: string
  userId: string
  assignmentId: string
  lessonId: string
  quizHash: string
  seed: number
  startedAt: number
  finishedAt: number
  score: number
  outOf: number
  answers: Answers
  outcomes: readonly OutcomeLine[]
}

/** What the database holds of a class: its learners of now, its assignments, and what these learners handed in for them. */
export interface InsightRows {
  learners: readonly InsightLearner[]
  assignments: readonly InsightAssignment[]
  attempts: readonly InsightAttempt[]
}

/** What the course says of a lesson; its quiz holds the key. */
export interface InsightLesson {
  id: string
  title: string
  path: string
  quiz: Quiz
}

/** What insights ask of the course as it is today. */
export interface InsightCourse {
  /** In course order. */
  lessons: readonly InsightLesson[]
  /** In the order of their themes. */
  skills: readonly { id: string; theme: string; outcome: string }[]
}

/**
 * A share of fewer learners says more about a person than about a class: it is not exported, and nothing is
 * concluded from it.
 */
export const SMALLEST_GROUP = 5

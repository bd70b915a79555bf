import { isEarlier } from './first-attempts'
import type { InsightAttempt, InsightLesson, InsightRows } from './insight-rows'
import { sampleQuestion } from './sample-question'

export interface StuckLearner {
  userId: string
  name: string
  lessonId: string
  lessonTitle: string
  /** Of the latest attempt. */
  assignmentId: string
  attempts: number
  bestPercent: number
  requiredPercent: number
  /** Prompts of the questions that were never right, in the order of the quiz. */
  missed: readonly string[]
}

/** What a quiz must reach where its assignment requires nothing. */
const REQUIRED_ELSE = 50

/**
 * Who has tried a quiz of the class twice or more and is still below what is required: in the order of the learners,
 * then of the course. What is required of an assignment as a whole is asked of each of its quizzes here; of several
 * assignments the one of the latest attempt decides.
 */
export function findStuck(rows: InsightRows, lessons: readonly InsightLesson[]): StuckLearner[] {
  const required = new Map(rows.assignments.map(({ id, requiredPercent }) => [id, requiredPercent]))
  const works = Map.groupBy(rows.attempts, ({ userId, lessonId }) => `${userId} ${lessonId}`)
  return rows.learners.flatMap(({ userId, displayName }) =>
    lessons.flatMap((lesson): StuckLearner[] => {
      const attempts = works.get(`${userId} ${lesson.id}`) ?? []
      const latest = attempts.reduce<InsightAttempt | undefined>(
        (last, attempt) => (last && isEarlier(attempt, last) ? last : attempt),
        undefined,
      )
      if (!latest || attempts.length < 2) return []
      const requiredPercent = required.get(latest.assignmentId) ?? REQUIRED_ELSE
      const best = Math.max(...attempts.map(({ score, outOf }) => (outOf > 0 ? (score / outOf) * 100 : 0)))
      if (best >= requiredPercent) return []
      return [
        {
          userId,
          name: displayName,
          lessonId: lesson.id,
          lessonTitle: lesson.title,
          assignmentId: latest.assignmentId,
          attempts: attempts.length,
          bestPercent: Math.floor(best),
          requiredPercent,
          missed: missedEveryTime(lesson, attempts),
        },
      ]
    }),
  )
}

/** Questions of today's quiz that were asked and never right. */
function missedEveryTime({ quiz }: InsightLesson, attempts: readonly InsightAttempt[]): string[] {
  return quiz.questions
    .filter(({ id }) => {
      const outcomes = attempts.flatMap((attempt) => attempt.outcomes).filter(({ questionId }) => questionId === id)
      return outcomes.length > 0 && outcomes.every(({ verdict }) => verdict !== 'right')
    })
    .map((question) => sampleQuestion(question).prompt)
}

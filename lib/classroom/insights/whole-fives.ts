import { isEarlier, pickFirstAttempts } from './first-attempts'
import { type InsightAttempt, type InsightRows, SMALLEST_GROUP } from './insight-rows'

/**
 * The first attempts that an export counts: of each quiz, as it was asked and in each mode, whole fives in the order in
 * which they were handed in. Up to four wait until a fifth is there.
 *
 * Rounding alone would tell of one learner what moves a figure over its edge between two exports: 7 of 12 and 8 of 13
 * are 5 of 10 and 10 of 15. So what is new in a later export is of five at least. What is left: where somebody leaves
 * the class, the fives behind them move up.
 */
export function takeWholeFives({ attempts, assignments }: InsightRows): InsightAttempt[] {
  const modes = new Map(assignments.map(({ id, mode }) => [id, mode]))
  const quizzes = Map.groupBy(pickFirstAttempts(attempts), ({ lessonId, quizHash, assignmentId }) =>
    JSON.stringify([lessonId, quizHash, modes.get(assignmentId)]),
  )
  return [...quizzes.values()].flatMap((own) =>
    own.sort((a, b) => (isEarlier(a, b) ? -1 : 1)).slice(0, own.length - (own.length % SMALLEST_GROUP)),
  )
}

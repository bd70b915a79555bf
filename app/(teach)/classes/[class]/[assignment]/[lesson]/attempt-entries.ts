import type { AttemptEntry } from '@/components/classroom/assignment-attempts'
import { isLate, standingOf } from '@/lib/classroom/assignment-state'
import { resultPath } from '@/lib/classroom/class-paths'
import { toMomentView } from '@/lib/classroom/moment-view'
import { listMyAttempts } from '@/lib/db/queries/attempts'
import type { QuizVisit } from './quiz-visit'

/** What the visitor has handed in at this quiz, the latest first. */
export async function listAttemptEntries({
  db,
  actor,
  now,
  place,
  assignment,
  shown,
}: QuizVisit): Promise<AttemptEntry[]> {
  const all = await listMyAttempts(db, actor, { classId: place.classId })
  const own = all.filter(({ assignmentId, lessonId }) => assignmentId === assignment.id && lessonId === place.lessonId)
  const { quizzes } = standingOf({
    assignment,
    quizzes: [{ id: place.lessonId, points: 0 }],
    work: own,
    sittings: [],
    now,
  })
  return own.map(({ id, score, outOf, finishedAt }) => ({
    id,
    href: resultPath(place, id),
    score,
    outOf,
    finished: toMomentView(finishedAt, shown.timeZone),
    isLate: isLate({ finishedAt }, assignment.dueAt),
    isBest: own.length > 1 && quizzes[0]?.best?.id === id,
  }))
}

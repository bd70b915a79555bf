import { notFound, redirect } from 'next/navigation'
import type { Assignment } from '@/lib/classroom/assignment'
import { assignedQuizPath, assignmentPath, type QuizPlace } from '@/lib/classroom/class-paths'
import { findLessonById, type Lesson } from '@/lib/content/read-course'
import { findAssignment } from '@/lib/db/queries/assignments'
import type { Class } from '@/lib/db/queries/classes'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { findAskedLesson } from '../../../asked-work'
import { requireMemberClass, type Visit } from '../../../member-class'

/** Somebody at a quiz of an assignment that is open. */
export interface QuizVisit extends Visit {
  place: QuizPlace
  shown: Class
  assignment: Assignment
  /** As long as the course has it. */
  lesson: Lesson | undefined
  /** Whether the assignment asks for its quiz today. */
  isAsked: boolean
}

/** Whoever may not be here is told that there is no such page; who comes too early is sent to the assignment. */
export async function requireQuizVisit(place: QuizPlace, path = assignedQuizPath(place)): Promise<QuizVisit> {
  const { classId } = place
  const visit = await requireMemberClass(classId, path)
  const { db, actor, now } = visit
  const seen = (await findAssignment(db, actor, { ...place, now })) ?? notFound()
  if (seen.status === 'scheduled') redirect(assignmentPath(place))
  await closeLeftOver(db, actor, { classId, now })
  const asked = findAskedLesson(seen.assignment.items, place.lessonId)
  const lesson = asked ?? findLessonById(place.lessonId)
  return { ...visit, place, assignment: seen.assignment, lesson, isAsked: asked !== undefined }
}

import type { AskedWork, Assignment, ScheduledAssignment } from '@/lib/classroom/assignment'
import { type AssignmentStanding, standingOf } from '@/lib/classroom/assignment-state'
import { isRunning } from '@/lib/classroom/sitting'
import { listMyAssignments } from '@/lib/db/queries/assignments'
import { type AttemptLine, listMyAttempts } from '@/lib/db/queries/attempts'
import { listMyOverrides } from '@/lib/db/queries/my-overrides'
import { listMySittings } from '@/lib/db/queries/sittings'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { pointsOf, readAskedWork } from './asked-work'
import type { Visit } from './member-class'

/** An assignment, what it asks for today, and where the visitor stands with it. */
export interface MyAssignment {
  assignment: Assignment
  asked: AskedWork
  standing: AssignmentStanding<AttemptLine>
  /** Ids of lessons whose quizzes are being answered. */
  running: ReadonlySet<string>
}

/** All assignments of a class with the visitor's own standing: the open ones, and what is known of the others. */
export async function readStandings(
  { db, actor, now }: Visit,
  classId: string,
): Promise<{ open: MyAssignment[]; scheduled: ScheduledAssignment[] }> {
  await closeLeftOver(db, actor, { classId, now })
  const { open, scheduled } = await listMyAssignments(db, actor, { classId, now })
  const attempts = await listMyAttempts(db, actor, { classId })
  const overrides = await listMyOverrides(db, actor, classId)
  const allSittings = await listMySittings(db, actor, classId)
  return {
    scheduled,
    open: open.map((assignment) => {
      const asked = readAskedWork(assignment.items)
      const isOwn = ({ assignmentId }: { assignmentId: string | null }) => assignmentId === assignment.id
      const sittings = allSittings.filter(isOwn)
      const running = new Set(sittings.filter((sitting) => isRunning(sitting, now)).map(({ lessonId }) => lessonId))
      const standing = standingOf({
        assignment,
        quizzes: asked.lessons.map(({ id }) => ({ id, points: pointsOf(id) })),
        work: attempts.filter(isOwn),
        override: overrides.get(assignment.id),
        sittings,
        now,
      })
      return { assignment, asked, standing, running }
    }),
  }
}

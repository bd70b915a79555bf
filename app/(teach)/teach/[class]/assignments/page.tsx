import type { Metadata } from 'next'
import Link from 'next/link'
import { type AssignmentEntry, AssignmentList } from '@/components/classroom/assignment-list'
import type { Assignment } from '@/lib/classroom/assignment'
import { listTerms } from '@/lib/classroom/assignment-words'
import { taughtAssignmentsPath } from '@/lib/classroom/class-paths'
import { toMomentView } from '@/lib/classroom/moment-view'
import { database } from '@/lib/db/database'
import { listHandInCounts } from '@/lib/db/queries/assignment-work'
import { listAssignments } from '@/lib/db/queries/assignments'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { requireTaughtClass } from '../taught-class'

export const metadata: Metadata = { title: 'Assignments', robots: { index: false } }

export default async function AssignmentsPage({ params }: PageProps<'/teach/[class]/assignments'>) {
  const { class: classId } = await params
  const path = taughtAssignmentsPath(classId)
  const { timeZone, learners, actor } = await requireTaughtClass(classId, path)
  const { db } = await database()
  const now = Date.now()
  await closeLeftOver(db, actor, { classId, now })
  const assignments = await listAssignments(db, actor, classId)
  const counts = await listHandInCounts(db, actor, classId)
  return (
    <div className="class-page">
      <header>
        <h2>Assignments</h2>
        <p>
          {assignments.length === 0
            ? 'Nothing is assigned yet: choose modules, lessons or quizzes, and say when they are due.'
            : `Dates and times are in the time zone ${timeZone}.`}
        </p>
      </header>
      <p className="class-actions">
        <Link href={`${path}/new`} prefetch={false} className="button">
          Make an assignment
        </Link>
      </p>
      {assignments.length > 0 && (
        <AssignmentList
          entries={assignments.map((assignment) =>
            toEntry(assignment, {
              timeZone,
              now,
              handedIn: `${counts.get(assignment.id) ?? 0} of ${learners} handed in`,
            }),
          )}
        />
      )}
    </div>
  )
}

function toEntry(
  assignment: Assignment,
  { timeZone, now, handedIn }: { timeZone: string; now: number; handedIn: string },
): AssignmentEntry {
  const { id, classId, title, opensAt, dueAt } = assignment
  return {
    id,
    title,
    href: `${taughtAssignmentsPath(classId)}/${id}`,
    state: stateOf(assignment, now),
    facts: [...listTerms(assignment), handedIn],
    opens: toMomentView(opensAt, timeZone),
    ...(dueAt === null ? {} : { due: toMomentView(dueAt, timeZone) }),
  }
}

function stateOf({ opensAt, dueAt }: Assignment, now: number): AssignmentEntry['state'] {
  if (now < opensAt) return { words: 'Not open yet', tone: 'quiet' }
  return dueAt !== null && now > dueAt ? { words: 'Due date is over', tone: 'quiet' } : { words: 'Open', tone: 'done' }
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { type AssignmentEntry, AssignmentList } from '@/components/classroom/assignment-list'
import type { ScheduledAssignment } from '@/lib/classroom/assignment'
import { listTerms, sayPercent, toneOf, toStateView } from '@/lib/classroom/assignment-words'
import { assignmentPath, classPath } from '@/lib/classroom/class-paths'
import { toMomentView } from '@/lib/classroom/moment-view'
import { requireMemberClass } from '../member-class'
import { type MyAssignment, readStandings } from '../read-standings'

export const metadata: Metadata = { title: 'Assignments of your class', robots: { index: false } }

export default async function ClassPage({ params }: PageProps<'/classes/[class]'>) {
  const { class: classId } = await params
  const { shown, ...visit } = await requireMemberClass(classId, classPath(classId))
  const { open, scheduled } = await readStandings(visit, classId)
  const isTodo = ({ standing }: MyAssignment) => toneOf(standing.state) === 'now'
  const entryOf = (mine: MyAssignment) => toEntry(mine, shown.timeZone)
  const parts = [
    { id: 'todo', title: 'To do', entries: open.filter(isTodo).sort(byDue).map(entryOf) },
    { id: 'later', title: 'Not open yet', entries: scheduled.map((later) => toLater(later, shown.timeZone)) },
    { id: 'done', title: 'Handed in', entries: open.filter((mine) => !isTodo(mine)).map(entryOf) },
  ]
  return (
    <main id="content" className="page">
      <header>
        <p className="eyebrow">
          <Link href="/classes" prefetch={false}>
            Your classes
          </Link>
        </p>
        <h1>
          <bdi>{shown.name}</bdi>
        </h1>
        <p>
          {open.length + scheduled.length === 0 && 'Nothing is assigned yet. '}
          {shown.archivedAt !== null && 'This class is archived: it stays to be read, and nothing more is handed in. '}
          Dates and times are in the time zone {shown.timeZone}.
        </p>
        {shown.role !== 'learner' && (
          <p>
            You teach this class: this is what its learners see.{' '}
            <Link href={`/teach/${classId}/assignments`} prefetch={false}>
              Change the assignments
            </Link>
          </p>
        )}
      </header>
      {parts
        .filter(({ entries }) => entries.length > 0)
        .map(({ id, title, entries }) => (
          <section key={id} className="assignment-part" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <AssignmentList entries={entries} />
          </section>
        ))}
    </main>
  )
}

function byDue({ assignment: a }: MyAssignment, { assignment: b }: MyAssignment): number {
  return (a.dueAt ?? Number.MAX_VALUE) - (b.dueAt ?? Number.MAX_VALUE)
}

function toEntry({ assignment, standing }: MyAssignment, timeZone: string): AssignmentEntry {
  const { id, title, dueAt } = assignment
  const percent = sayPercent(standing)
  const handedIn = `${standing.handedIn} of ${standing.of} handed in`
  return {
    id,
    title,
    href: assignmentPath({ classId: assignment.classId, assignmentId: id }),
    state: toStateView(standing.state),
    facts: [...listTerms(assignment), handedIn, ...(percent ? [percent] : [])],
    ...(dueAt === null ? {} : { due: toMomentView(dueAt, timeZone) }),
  }
}

function toLater({ id, classId, title, opensAt, dueAt }: ScheduledAssignment, timeZone: string): AssignmentEntry {
  return {
    id,
    title,
    href: assignmentPath({ classId, assignmentId: id }),
    state: toStateView('scheduled'),
    facts: [],
    opens: toMomentView(opensAt, timeZone),
    ...(dueAt === null ? {} : { due: toMomentView(dueAt, timeZone) }),
  }
}

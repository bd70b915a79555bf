import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { GradebookDesk } from '@/components/classroom/gradebook-desk'
import { GradebookLegend } from '@/components/classroom/gradebook-legend'
import { GradebookLive } from '@/components/classroom/gradebook-live'
import type { Actor } from '@/lib/classroom/actor'
import { buildGradebook, type Gradebook } from '@/lib/classroom/gradebook'
import { readLook } from '@/lib/classroom/gradebook-look'
import { toGradebookView } from '@/lib/classroom/gradebook-view'
import { sayShortMoment } from '@/lib/classroom/say-moment'
import { database } from '@/lib/db/database'
import { findGradebookVersion, readGradebook } from '@/lib/db/queries/gradebook'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { quizOutline } from '@/lib/learn/quiz-outline'
import { requireTaughtClass } from './taught-class'

type Props = PageProps<'/teach/[class]'>

export const metadata: Metadata = { title: 'Gradebook', robots: { index: false } }

export default async function GradebookPage({ params, searchParams }: Props) {
  const { class: classId } = await params
  const address = `/teach/${classId}` as const
  const { timeZone, actor } = await requireTaughtClass(classId, address)
  const { gradebook, version } = await findGradebook(actor, classId)
  const columns = gradebook.columns.map((column) => ({
    ...column,
    due: column.dueAt === null ? '' : `due ${sayShortMoment(column.dueAt, timeZone)}`,
  }))
  const first = readLook(
    toQuery(await searchParams),
    columns.map(({ id }) => id),
  )
  return (
    <div className="class-page">
      <header>
        <h2>Gradebook</h2>
      </header>
      <GradebookLive address={`/api/classes/${classId}/gradebook/version`} version={version} />
      {isEmpty(gradebook) ? (
        <Empty gradebook={gradebook} />
      ) : (
        <GradebookDesk view={{ ...toGradebookView(gradebook), columns }} first={first} address={address} />
      )}
      <p className="gradebook-exports">
        <a href={`${address}/gradebook.csv`} download>
          Download as CSV
        </a>
        <a href={`${address}/gradebook.csv?bom=1`} download>
          CSV for Excel
        </a>
        <Link href={`${address}/api`} prefetch={false}>
          Grades for programs
        </Link>
      </p>
      <GradebookLegend />
    </div>
  )
}

async function findGradebook(actor: Actor, classId: string) {
  const { db } = await database()
  const now = Date.now()
  await closeLeftOver(db, actor, { classId, now })
  // Before the rows: whatever changes between the two is found by the next look.
  const version = await findGradebookVersion(db, actor, { classId, now })
  const rows = await readGradebook(db, actor, classId)
  if (version === undefined || !rows) notFound()
  return { gradebook: buildGradebook(rows, quizOutline(), now), version }
}

function toQuery(params: Awaited<Props['searchParams']>): URLSearchParams {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) if (typeof value === 'string') said.set(name, value)
  return said
}

function isEmpty({ learners, columns }: Gradebook): boolean {
  return learners.length === 0 || columns.length === 0
}

function Empty({ gradebook: { learners, columns } }: { gradebook: Gradebook }) {
  return (
    <p className="gradebook-none">
      {learners.length === 0 && 'Nobody has joined this class yet. Learners appear here as soon as they do. '}
      {columns.length === 0 && 'Nothing is assigned yet. Each assignment becomes a column here.'}
    </p>
  )
}

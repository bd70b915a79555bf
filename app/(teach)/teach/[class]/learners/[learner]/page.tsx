import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { LearnerCells } from '@/components/classroom/learner-cells'
import type { Actor } from '@/lib/classroom/actor'
import { buildGradebook } from '@/lib/classroom/gradebook'
import { averageText, cellText } from '@/lib/classroom/gradebook-words'
import { sayShortMoment } from '@/lib/classroom/say-moment'
import { database } from '@/lib/db/database'
import { readGradebook } from '@/lib/db/queries/gradebook'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { quizOutline } from '@/lib/learn/quiz-outline'
import { requireTaughtClass } from '../../taught-class'

type Props = PageProps<'/teach/[class]/learners/[learner]'>

export const metadata: Metadata = { title: 'Grades of a learner', robots: { index: false } }

/** A row of the gradebook as a page of its own: a link to each cell, also without the script. */
export default async function LearnerPage({ params }: Props) {
  const { class: classId, learner: learnerId } = await params
  const address = `/teach/${classId}` as const
  const { timeZone, actor } = await requireTaughtClass(classId, `${address}/learners/${learnerId}`)
  const { learner, columns } = await findLearner(actor, { classId, learnerId })
  const cells = columns.flatMap(({ id, title, dueAt }, at) => {
    const cell = learner.cells[at]
    if (!cell) return []
    const due = dueAt === null ? '' : sayShortMoment(dueAt, timeZone)
    const { state, attempts } = cell
    return [{ id, title, due, grade: cellText(cell), state, attempts, href: `${address}/work/${id}/${learnerId}` }]
  })
  return (
    <div className="class-page">
      <header>
        <h2>
          <bdi>{learner.name}</bdi>
        </h2>
        <p>
          Average: <b>{averageText(learner.average)}</b>.{' '}
          <Link href={address} prefetch={false}>
            Back to the gradebook
          </Link>
        </p>
      </header>
      {cells.length === 0 ? <p className="work-lead">Nothing is assigned yet.</p> : <LearnerCells cells={cells} />}
    </div>
  )
}

async function findLearner(actor: Actor, { classId, learnerId }: { classId: string; learnerId: string }) {
  const { db } = await database()
  const now = Date.now()
  await closeLeftOver(db, actor, { classId, now })
  const rows = await readGradebook(db, actor, classId)
  if (!rows) notFound()
  const own = { ...rows, learners: rows.learners.filter(({ userId }) => userId === learnerId) }
  const { learners, columns } = buildGradebook(own, quizOutline(), now)
  const [learner] = learners
  if (!learner) notFound()
  return { learner, columns }
}

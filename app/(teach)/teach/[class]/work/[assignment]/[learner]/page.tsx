import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { OverrideHistory } from '@/components/classroom/override-history'
import { WorkAttempt } from '@/components/classroom/work-attempt'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, TextArea, TextField } from '@/components/forms/fields'
import type { Actor } from '@/lib/classroom/actor'
import { buildGradebook } from '@/lib/classroom/gradebook'
import { cellText } from '@/lib/classroom/gradebook-words'
import { toMomentView } from '@/lib/classroom/moment-view'
import { sayShortMoment } from '@/lib/classroom/say-moment'
import { pickShown, sayOlder, toWorkAttempts } from '@/lib/classroom/work-view'
import { findLessonById } from '@/lib/content/read-course'
import { database } from '@/lib/db/database'
import { findLearnerWork, readWorkOutcomes } from '@/lib/db/queries/learner-work'
import { listOverrides } from '@/lib/db/queries/overrides'
import type { CellPlace } from '@/lib/db/queries/select-cell'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'
import { quizOutline } from '@/lib/learn/quiz-outline'
import { requireTaughtClass } from '../../../taught-class'
import { setGrade } from './actions'

type Props = PageProps<'/teach/[class]/work/[assignment]/[learner]'>

export const metadata: Metadata = { title: 'Work of a learner', robots: { index: false } }

/** The way from a cell of the gradebook: what was handed in, answer by answer, and the grade. */
export default async function WorkPage({ params }: Props) {
  const { class: classId, assignment: assignmentId, learner: learnerId } = await params
  const place = { classId, assignmentId, learnerId }
  const address = `/teach/${classId}/work/${assignmentId}/${learnerId}`
  const { actor } = await requireTaughtClass(classId, address)
  const { work, cell, overrides, outcomes } = await findWork(actor, place)
  const { learner, assignment, timeZone } = work
  const attempts = toWorkAttempts(work, { outcomes, titleOf: (lessonId) => findLessonById(lessonId)?.title })
  const older = sayOlder(work.attempts.length, attempts.length)
  return (
    <div className="class-page">
      <header>
        <h2>
          <bdi>{learner.displayName}</bdi>: {assignment.title}
        </h2>
        <p>
          Grade: <b>{cell && cellText(cell)}</b>
          {assignment.requiredPercent !== null && `, required ${assignment.requiredPercent}`}
          {assignment.dueAt !== null && `, due ${sayShortMoment(assignment.dueAt, timeZone)}`}.{' '}
          <Link href={`/teach/${classId}?cell=${assignmentId}/${learnerId}`} prefetch={false}>
            Back to the gradebook
          </Link>
        </p>
      </header>
      <section className="work-section" aria-labelledby="attempts">
        <h3 id="attempts">Attempts</h3>
        {attempts.length === 0 && <p className="work-lead">Nothing is handed in so far.</p>}
        <ol className="work-attempts">
          {attempts.map((attempt) => (
            <li key={attempt.id}>
              <WorkAttempt attempt={attempt} />
            </li>
          ))}
        </ol>
        {older && <p className="work-lead">{older}</p>}
      </section>
      <section className="work-section" aria-labelledby="grade">
        <h3 id="grade">Set the grade by hand</h3>
        <p className="work-lead">It takes the place of the computed grade, whatever is handed in later.</p>
        <GradeForm place={place} isOverridden={cell?.isOverridden ?? false} />
        <h4>History</h4>
        <OverrideHistory
          overrides={overrides.map(({ at, ...override }) => ({
            ...override,
            at: toMomentView(at, timeZone, sayShortMoment),
          }))}
        />
      </section>
    </div>
  )
}

async function findWork(actor: Actor, place: CellPlace) {
  const { classId, assignmentId, learnerId } = place
  const { db } = await database()
  const now = Date.now()
  await closeLeftOver(db, actor, { classId, now })
  const work = await findLearnerWork(db, actor, place)
  if (!work) notFound()
  const outcomes = await readWorkOutcomes(db, actor, { ...place, attemptIds: pickShown(work.attempts) })
  const overrides = await listOverrides(db, actor, place)
  const cellKey = { assignmentId, userId: learnerId }
  const rows = {
    learners: [work.learner],
    assignments: [work.assignment],
    attempts: work.attempts.map((attempt) => ({ ...attempt, ...cellKey })),
    overrides: overrides.map((override) => ({ ...override, ...cellKey })),
  }
  const cell = buildGradebook(rows, quizOutline(), now).learners[0]?.cells[0]
  return { work, overrides, cell, outcomes }
}

function GradeForm({ place, isOverridden }: { place: CellPlace; isOverridden: boolean }) {
  return (
    <ActionForm action={setGrade} submit="Set the grade">
      {/* A new one for each page: a form that is sent twice sets one grade. */}
      <HiddenField name="id" value={randomUUID()} />
      <HiddenField name="classId" value={place.classId} />
      <HiddenField name="assignmentId" value={place.assignmentId} />
      <HiddenField name="learnerId" value={place.learnerId} />
      <TextField
        name="percent"
        label="Grade in percent"
        hint={isOverridden ? 'From 0 to 100. Leave it empty to take back the grade that is set.' : 'From 0 to 100.'}
        isOptional={isOverridden}
        autoComplete="off"
      />
      <TextArea
        name="reason"
        label="Reason"
        hint="3 to 500 characters. It is kept, and all instructors of the class can read it."
        rows={3}
      />
    </ActionForm>
  )
}

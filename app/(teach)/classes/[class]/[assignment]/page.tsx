import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AssignmentStateMark } from '@/components/classroom/assignment-state-mark'
import { type AskedLessonView, AssignmentWork } from '@/components/classroom/assignment-work'
import { Moment } from '@/components/classroom/moment'
import { listTerms, sayFeedback, sayPercent, toStateView } from '@/lib/classroom/assignment-words'
import { type AssignmentPlace, assignedQuizPath, assignmentPath, classPath } from '@/lib/classroom/class-paths'
import { toMomentView } from '@/lib/classroom/moment-view'
import { findAssignment } from '@/lib/db/queries/assignments'
import type { Class } from '@/lib/db/queries/classes'
import { requireMemberClass } from '../../member-class'
import { type MyAssignment, readStandings } from '../../read-standings'

export const metadata: Metadata = { title: 'Assignment', robots: { index: false } }

export default async function AssignmentPage({ params }: PageProps<'/classes/[class]/[assignment]'>) {
  const { class: classId, assignment: assignmentId } = await params
  const place = { classId, assignmentId }
  const { shown, ...visit } = await requireMemberClass(classId, assignmentPath(place))
  const seen = (await findAssignment(visit.db, visit.actor, { ...place, now: visit.now })) ?? notFound()
  const { title, opensAt, dueAt } = seen.assignment
  const { open } = await readStandings(visit, classId)
  const mine = open.find(({ assignment }) => assignment.id === assignmentId)
  return (
    <main id="content" className="page">
      <header>
        <p className="eyebrow">
          <Link href={classPath(classId)} prefetch={false}>
            <bdi>{shown.name}</bdi>
          </Link>
        </p>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p>
          {opensAt > visit.now && (
            <>
              Opens <Moment moment={toMomentView(opensAt, shown.timeZone)} />.{' '}
            </>
          )}
          {dueAt === null ? (
            'No due date.'
          ) : (
            <>
              Due <Moment moment={toMomentView(dueAt, shown.timeZone)} />. Later work is marked late, and counts.
            </>
          )}{' '}
          Times are in the time zone {shown.timeZone}.
        </p>
      </header>
      {mine && <Open {...{ mine, shown, place }} />}
    </main>
  )
}

interface OpenProps {
  mine: MyAssignment
  shown: Class
  place: AssignmentPlace
}

function Open({ mine, shown, place }: OpenProps) {
  const { assignment, asked, standing } = mine
  const { timeZone, role } = shown
  const percent = sayPercent(standing)
  return (
    <>
      {assignment.note !== '' && (
        <p className="assignment-note" dir="auto">
          {assignment.note}
        </p>
      )}
      <dl className="assignment-facts">
        <dt>Asked</dt>
        <dd>{listTerms(assignment).join(' · ')}</dd>
        {role === 'learner' && (
          <>
            <dt>You</dt>
            <dd>
              <AssignmentStateMark state={toStateView(standing.state)} />
              {percent && `, ${percent}`}
            </dd>
          </>
        )}
      </dl>
      <section className="assignment-part" aria-labelledby="work">
        <h2 id="work">What to do</h2>
        <p>
          Hand in the {asked.lessons.length === 1 ? 'quiz' : 'quizzes'} here: what you answer on the pages of the
          lessons is practice of your own. Your best attempt counts. {sayFeedback(assignment, timeZone)}
        </p>
        <AssignmentWork
          lessons={asked.lessons.map((lesson) => toLessonView(lesson, mine, place))}
          missing={asked.missing}
        />
      </section>
    </>
  )
}

function toLessonView(
  { id, title, path, toRead }: MyAssignment['asked']['lessons'][number],
  { standing, running }: MyAssignment,
  place: AssignmentPlace,
): AskedLessonView {
  const quiz = standing.quizzes.find(({ lessonId }) => lessonId === id)
  const best = quiz?.best
  const isRunning = running.has(id)
  const score = best ? `${best.score} of ${best.outOf} right${quiz.isLate ? ', late' : ''}` : 'Not handed in'
  return {
    id,
    title,
    ...(toRead ? { lessonHref: path } : {}),
    quizHref: assignedQuizPath({ ...place, lessonId: id }),
    note: isRunning ? `${score}; you are answering it now` : score,
    action: isRunning ? 'Go on with the quiz' : best ? 'See the quiz again' : 'Go to the quiz',
  }
}

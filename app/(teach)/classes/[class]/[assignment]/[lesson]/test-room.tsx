import { SittingForm } from '@/components/classroom/sitting-form'
import { SittingStart } from '@/components/classroom/sitting-start'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/fields'
import { sayMoment } from '@/lib/classroom/say-moment'
import { attemptsLeft, isRunning } from '@/lib/classroom/sitting'
import { listSittingTerms } from '@/lib/classroom/sitting-terms'
import type { Lesson } from '@/lib/content/read-course'
import { findMembership } from '@/lib/db/queries/membership'
import { listMySittings, type Sitting } from '@/lib/db/queries/sittings'
import { readQuizView } from '@/lib/mdx/quiz-page'
import { newFactId } from '@/lib/new-fact-id'
import { beginTest } from './actions'
import { listAttemptEntries } from './attempt-entries'
import type { QuizVisit } from './quiz-visit'

interface TestRoomProps {
  visit: QuizVisit
  lesson: Lesson
  /** Without a script: answers have just been saved. */
  isSaved: boolean
}

/** A quiz of a graded test: being answered, or about to begin. */
export async function TestRoom({ visit, lesson, isSaved }: TestRoomProps) {
  const { db, actor, now, place } = visit
  const all = await listMySittings(db, actor, place.classId)
  const own = all.filter(
    ({ assignmentId, lessonId }) => assignmentId === place.assignmentId && lessonId === place.lessonId,
  )
  const running = own.find((sitting) => isRunning(sitting, now))
  if (running) return <Running {...{ visit, lesson, isSaved }} sitting={running} />
  return <Begin visit={visit} begun={own.length} />
}

async function Running({ visit, lesson, isSaved, sitting }: TestRoomProps & { sitting: Sitting }) {
  const quiz = await readQuizView(lesson, sitting.seed)
  const { endsAt, savedAt, answers, quizHash } = sitting
  const address = `/api/sittings/${sitting.id}`
  return (
    <>
      {endsAt !== null && (
        <p className="sitting-terms">
          As it stands, it ends at {sayMoment(endsAt, visit.shown.timeZone)} ({visit.shown.timeZone}). Your instructor
          may change that: what counts is the time left below. At its end what you have answered is handed in.
        </p>
      )}
      {quizHash !== lesson.quiz.hash && (
        <p className="sitting-notice">
          This quiz has been changed since you began. What you answered stays where it still fits: look at all questions
          once more.
        </p>
      )}
      {isSaved && (
        <p className="sitting-notice" role="status">
          Your answers are saved. Go on, and hand in when you are done.
        </p>
      )}
      <p className="without-js">
        Your browser runs no JavaScript: your answers are saved when you press “Save and go on” at the end.
      </p>
      <SittingForm
        quiz={{ questions: quiz.questions, hash: quiz.hash, seed: quiz.seed }}
        given={answers}
        post={{
          pageId: newFactId(),
          handIn: `${address}/hand-in`,
          save: `${address}/answers`,
          clock: `${address}/clock`,
          draftKey: `sitting:${sitting.id}`,
          ...(savedAt === null ? {} : { savedAgoMs: visit.now - savedAt }),
        }}
        {...(endsAt === null ? {} : { remainingMs: endsAt - visit.now })}
      />
    </>
  )
}

async function Begin({ visit, begun }: { visit: QuizVisit; begun: number }) {
  const { db, actor, place, assignment, shown } = visit
  const { extraTimePercent = 0 } = (await findMembership(db, actor, place.classId)) ?? {}
  const terms = listSittingTerms({ assignment, timeZone: shown.timeZone, begun, extraTimePercent })
  const canBegin = attemptsLeft(assignment, begun) > 0 && shown.archivedAt === null
  return (
    <SittingStart terms={terms} attempts={await listAttemptEntries(visit)}>
      {canBegin && (
        <ActionForm
          action={beginTest.bind(null, place)}
          submit={begun === 0 ? 'Begin the test' : 'Begin another attempt'}
        >
          <HiddenField name="number" value={String(begun + 1)} />
        </ActionForm>
      )}
    </SittingStart>
  )
}

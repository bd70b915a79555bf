import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Moment } from '@/components/classroom/moment'
import { ExplainedQuiz, RecordedQuiz } from '@/components/classroom/sitting-result'
import { CodeColours } from '@/components/mdx/code-colours'
import { isLate } from '@/lib/classroom/assignment-state'
import { sayFeedback } from '@/lib/classroom/assignment-words'
import { assignedQuizPath, assignmentPath, resultPath } from '@/lib/classroom/class-paths'
import { toMomentView } from '@/lib/classroom/moment-view'
import { findAttempt, type SeenAttempt } from '@/lib/db/queries/attempts'
import { inlineHtml } from '@/lib/mdx/inline-markdown'
import { readQuizView } from '@/lib/mdx/quiz-page'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { toQuizResult } from '@/lib/quiz/quiz-result'
import { type QuizVisit, requireQuizVisit } from '../../quiz-visit'

export const metadata: Metadata = { title: 'Result of a quiz', robots: { index: false } }

type Props = PageProps<'/classes/[class]/[assignment]/[lesson]/results/[attempt]'>

export default async function ResultPage({ params, searchParams }: Props) {
  const { class: classId, assignment: assignmentId, lesson: lessonId, attempt: attemptId } = await params
  const place = { classId, assignmentId, lessonId }
  const visit = await requireQuizVisit(place, resultPath(place, attemptId))
  const { db, actor, now, assignment, lesson, isAsked, shown } = visit
  const attempt = await findAttempt(db, actor, { ...place, attemptId, now })
  if (!attempt || attempt.lessonId !== lessonId) notFound()
  const { score, outOf, finishedAt, isOwn, learnerName } = attempt
  return (
    <main id="content" className="page">
      <header>
        <p className="eyebrow">
          <Link href={assignmentPath(place)} prefetch={false}>
            <bdi>{assignment.title}</bdi>
          </Link>
        </p>
        <h1>
          {score} of {outOf} right
        </h1>
        <p>
          {lesson ? `Quiz: ${lesson.title}. ` : 'The quiz is no longer in the course. '}
          {isOwn ? 'You handed it in' : <bdi>{learnerName}</bdi>}
          {isOwn ? ' on ' : ' handed it in on '}
          <Moment moment={toMomentView(finishedAt, shown.timeZone)} /> ({shown.timeZone})
          {isLate(attempt, assignment.dueAt) && ', after the due date: it counts, and is marked late'}.
        </p>
      </header>
      {isOwn && (await searchParams)['over'] !== undefined && (
        <p className="sitting-notice" role="status">
          The time was over when your last answers arrived: what had been saved until then was handed in.
        </p>
      )}
      {isOwn && lesson && isAsked && (
        <p className="sitting-start">
          <Link href={assignmentPath(place)} prefetch={false} className="button">
            Back to the assignment
          </Link>
          <Link href={assignedQuizPath(place)} prefetch={false} className="button" data-quiet>
            All my attempts
          </Link>
        </p>
      )}
      {attempt.outcomes ? (
        <Explained visit={visit} attempt={attempt} outcomes={attempt.outcomes} />
      ) : (
        <p className="sitting-notice">{sayFeedback(assignment, shown.timeZone)}</p>
      )}
    </main>
  )
}

interface ExplainedProps {
  visit: QuizVisit
  attempt: SeenAttempt
  outcomes: NonNullable<SeenAttempt['outcomes']>
}

/** The score stands as it was told; the explanations are looked up in the same questions, as long as they are the same. */
async function Explained({ visit: { lesson }, attempt, outcomes }: ExplainedProps) {
  if (!lesson || lesson.quiz.hash !== attempt.quizHash) return <RecordedQuiz outcomes={outcomes} />
  const { questions } = await readQuizView(lesson, attempt.seed)
  const told = toQuizResult(gradeQuiz(lesson.quiz, attempt), { lessonPath: lesson.path, inline: inlineHtml })
  return (
    <>
      <ExplainedQuiz questions={questions} answers={attempt.answers} results={told.questions} />
      <CodeColours />
    </>
  )
}

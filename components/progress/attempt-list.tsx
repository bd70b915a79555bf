'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { CourseOutline } from '@/lib/progress/course-outline'
import type { AttemptFact } from '@/lib/progress/facts'
import { AttemptRecord } from './attempt-record'
import './attempts.css'

/** As many as fit on a screen or two; the rest is asked for. */
const SHOWN_FIRST = 10

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

interface AttemptListProps {
  /** In the order of time. */
  attempts: readonly AttemptFact[]
  course: CourseOutline
}

/** Every attempt as it was graded, the latest first. It can be read when its quiz was edited since, or is gone. */
export function AttemptList({ attempts, course }: AttemptListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const latest = attempts.toReversed()
  const shown = showsAll ? latest : latest.slice(0, SHOWN_FIRST)
  if (latest.length === 0) {
    return (
      <p className="section-lead">
        None yet. At the end of every lesson there is one; whatever you answer is kept here.
      </p>
    )
  }
  return (
    <>
      <p className="section-lead">
        Each stands as it was asked and graded that day, whatever became of the quiz since.
      </p>
      <ol className="attempts">
        {shown.map((attempt) => (
          <li key={attempt.id}>
            <Attempt attempt={attempt} course={course} />
          </li>
        ))}
      </ol>
      {shown.length < latest.length && (
        <button type="button" className="button" data-quiet onClick={() => setShowsAll(true)}>
          Show all {latest.length}
        </button>
      )}
    </>
  )
}

function Attempt({ attempt, course }: { attempt: AttemptFact; course: CourseOutline }) {
  const { lessonId, score, outOf, finishedAt, mode, questions } = attempt
  const lesson = course.lessons.find(({ id }) => id === lessonId)
  return (
    <details className="attempt">
      <summary>
        <span className="attempt-title">{lesson?.title ?? `A lesson that is gone (${lessonId})`}</span>
        <span className="attempt-score">
          {score} of {outOf}
        </span>
        <time dateTime={new Date(finishedAt).toISOString()}>{WHEN.format(finishedAt)}</time>
      </summary>
      <div>
        <p className="section-lead">
          {mode === 'test' ? 'In test mode: results at the end.' : 'In practice mode.'}{' '}
          {lesson && (
            <Link href={lesson.path} prefetch={false}>
              Open the lesson
            </Link>
          )}
        </p>
        <ol className="attempt-questions">
          {questions.map((outcome) => (
            <li key={outcome.questionId}>
              <AttemptRecord outcome={outcome} />
            </li>
          ))}
        </ol>
      </div>
    </details>
  )
}

import Link from 'next/link'
import type { AssignmentItem } from '@/lib/classroom/assignment'
import './assignment.css'

/** A lesson whose quiz an assignment asks for. */
export interface AskedLessonView {
  id: string
  title: string
  /** Of the lesson itself, where it is to be read. */
  lessonHref?: string
  quizHref: string
  /** Where one stands: `Not begun`, `8 of 9, late`. */
  note: string
  /** What the link does: `Begin the quiz`. */
  action: string
}

interface AssignmentWorkProps {
  lessons: readonly AskedLessonView[]
  missing: readonly AssignmentItem[]
}

const MISSING: Readonly<Record<AssignmentItem['kind'], string>> = {
  module: 'A module',
  lesson: 'A lesson',
  quiz: 'A quiz',
}

/** What an assignment asks for, one by one. */
export function AssignmentWork({ lessons, missing }: AssignmentWorkProps) {
  return (
    <ol className="assignment-work">
      {lessons.map(({ id, title, lessonHref, quizHref, note, action }) => (
        <li key={id}>
          <h3>{title}</h3>
          <p>{note}</p>
          <p className="assignment-links">
            {lessonHref && (
              <Link href={lessonHref} prefetch={false}>
                Read the lesson<span className="sr-only">: {title}</span>
              </Link>
            )}
            <Link href={quizHref} prefetch={false}>
              {action}
              <span className="sr-only">: {title}</span>
            </Link>
          </p>
        </li>
      ))}
      {missing.map(({ kind, id }) => (
        <li key={`${kind}-${id}`} data-missing>
          <p>
            {MISSING[kind]} ({id}) that is no longer in the course. It does not count.
          </p>
        </li>
      ))}
    </ol>
  )
}

import Link from 'next/link'
import type { ProgressSummary } from '@/lib/progress/summarize-progress'
import { sayMinutes } from './count-words'

/** How far the course is read, and the step to take next. */
export function CourseFigures({ summary }: { summary: ProgressSummary }) {
  const { lessons, read, passed, minutesLeft } = summary.course
  return (
    <div className="course-figures">
      <dl>
        <div>
          <dt>Lessons read</dt>
          <dd>
            {read} <span>of {lessons}</span>
          </dd>
        </div>
        <div>
          <dt>Quizzes passed</dt>
          <dd>
            {passed} <span>of {lessons}</span>
          </dd>
        </div>
        <div>
          <dt>Left to read</dt>
          <dd>{minutesLeft === 0 ? 'nothing' : sayMinutes(minutesLeft)}</dd>
        </div>
      </dl>
      <NextStep summary={summary} />
    </div>
  )
}

function NextStep({ summary: { resume, next } }: { summary: ProgressSummary }) {
  const lesson = resume?.lesson ?? next
  if (!lesson) return <p>Every lesson is read.</p>
  const href = resume?.anchor ? `${lesson.path}#${resume.anchor}` : lesson.path
  return (
    <Link className="button" href={href} prefetch={false}>
      {resume ? 'Resume' : 'Start'} with “{lesson.title}”
    </Link>
  )
}

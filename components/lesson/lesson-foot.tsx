import Link from 'next/link'
import { LessonMark } from '@/components/progress/lesson-mark'
import type { LessonView } from '@/lib/learn/lesson-view'

export function LessonFoot({ lesson }: { lesson: LessonView }) {
  const { previous, next, siblings, place } = lesson
  return (
    <>
      {place === siblings.length && (
        <p className="module-end">
          That was the last lesson of “{lesson.moduleTitle}”.{' '}
          <Link className="button" data-quiet href={lesson.moduleReview} prefetch={false}>
            Module review
          </Link>
        </p>
      )}
      <nav className="lesson-foot" aria-label="Previous and next lesson">
        {previous && (
          <Link href={previous.path} rel="prev" prefetch={false} data-lesson={previous.id}>
            <span className="foot-label">Previous</span>
            {previous.title}
            <LessonMark id={previous.id} />
          </Link>
        )}
        {next && (
          // The one page that is fetched ahead, once the reader comes near the end.
          <Link href={next.path} rel="next" prefetch={true} data-lesson={next.id}>
            <span className="foot-label">Next · {next.minutes} minutes</span>
            {next.title}
            <LessonMark id={next.id} />
          </Link>
        )}
      </nav>
      {lesson.editUrl && (
        <p className="lesson-tools mt-4 text-sm">
          <a href={lesson.editUrl}>Edit this page</a>
        </p>
      )}
    </>
  )
}

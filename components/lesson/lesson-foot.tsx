import Link from 'next/link'
import type { LessonView } from '@/lib/learn/lesson-view'

export function LessonFoot({ lesson }: { lesson: LessonView }) {
  const { previous, next } = lesson
  return (
    <>
      <nav className="lesson-foot" aria-label="Previous and next lesson">
        {previous && (
          <Link href={previous.path} rel="prev" prefetch={false}>
            <span>Previous</span>
            {previous.title}
          </Link>
        )}
        {next && (
          // The one page that is fetched ahead, once the reader comes near the end.
          <Link href={next.path} rel="next" prefetch={true}>
            <span>Next · {next.minutes} minutes</span>
            {next.title}
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

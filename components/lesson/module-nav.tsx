import Link from 'next/link'
import { LessonMark } from '@/components/progress/lesson-mark'
import type { LessonView } from '@/lib/learn/lesson-view'

/**
 * The lessons of this module only: the whole course would cost every page a hundred links.
 * What is read is marked by `public/boot.js`.
 */
export function ModuleNav({ lesson }: { lesson: LessonView }) {
  return (
    <nav className="module-nav" aria-labelledby="module-nav">
      <div>
        <h2 id="module-nav">{lesson.moduleTitle}</h2>
        <ol>
          {lesson.siblings.map(({ id, path, title }) => (
            <li key={id} data-lesson={id}>
              <Link href={path} prefetch={false} aria-current={path === lesson.path ? 'page' : undefined}>
                {title}
                <LessonMark id={id} />
              </Link>
            </li>
          ))}
        </ol>
        <p className="mt-3">
          <Link href={lesson.moduleReview} prefetch={false}>
            Module review
          </Link>
          <Link href="/learn" prefetch={false}>
            All modules
          </Link>
        </p>
      </div>
    </nav>
  )
}

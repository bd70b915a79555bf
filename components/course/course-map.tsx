import Link from 'next/link'
import { LessonMark } from '@/components/progress/lesson-mark'
import { ModuleMark } from '@/components/progress/module-mark'
import type { Track } from '@/lib/content/read-course'
import { moduleReviewPath } from '@/lib/review/module-review-path'

/** Tracks, their modules and lessons, drawn as one line with stations; what is read is marked by `public/boot.js`. */
export function CourseMap({ tracks }: { tracks: readonly Track[] }) {
  return (
    <div className="course-map">
      {tracks.map(({ id, title, summary, modules }) => (
        <section key={id} aria-labelledby={`track-${id}`}>
          <header>
            <h2 id={`track-${id}`}>{title}</h2>
            <p>{summary}</p>
          </header>
          <div className="modules">
            {modules.map((module) => (
              <div key={module.id} className="module" id={module.slug} data-module={module.id}>
                <h3>
                  {module.title}
                  <ModuleMark id={module.id} />
                </h3>
                <p>{module.summary}</p>
                <ol>
                  {module.lessons.map((lesson) => (
                    <li key={lesson.id} data-lesson={lesson.id}>
                      <Link href={lesson.path} prefetch={false}>
                        {lesson.title}
                      </Link>
                      <span className="lesson-score">
                        <LessonMark id={lesson.id} />
                      </span>
                      <span>{lesson.minutes} min</span>
                    </li>
                  ))}
                </ol>
                <p className="module-review">
                  <Link href={moduleReviewPath(module.slug)} prefetch={false}>
                    Module review
                  </Link>
                </p>
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

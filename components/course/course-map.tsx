import Link from 'next/link'
import type { Track } from '@/lib/content/read-course'

/** Tracks, their modules and lessons, drawn as one line with stations. */
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
              <div key={module.id} className="module" id={module.slug}>
                <h3>{module.title}</h3>
                <p>{module.summary}</p>
                <ol>
                  {module.lessons.map((lesson) => (
                    <li key={lesson.id}>
                      <Link href={lesson.path} prefetch={false}>
                        {lesson.title}
                      </Link>
                      <span>{lesson.minutes} min</span>
                    </li>
                  ))}
                </ol>
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

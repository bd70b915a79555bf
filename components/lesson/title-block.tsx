import Link from 'next/link'
import type { LessonView } from '@/lib/learn/lesson-view'

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The head of a lesson, drawn like the title block of a technical drawing. */
export function TitleBlock({ lesson }: { lesson: LessonView }) {
  return (
    <header className="title-block">
      <p className="eyebrow">
        {lesson.moduleTitle} · lesson {lesson.place} of {lesson.siblings.length}
      </p>
      <h1>{lesson.title}</h1>
      <p className="lead">{lesson.summary}</p>
      <dl data-facts={lesson.requires.length > 0 ? 4 : 3}>
        <div className="objectives">
          <dt>After this lesson you can</dt>
          <dd>
            <ul>
              {lesson.objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>Time</dt>
          <dd>{lesson.minutes} minutes</dd>
        </div>
        <div>
          <dt>Holds for</dt>
          <dd>{lesson.checked.join(', ')}</dd>
        </div>
        <div>
          <dt>Facts checked</dt>
          <dd>{DATE.format(new Date(lesson.checkedOn))}</dd>
        </div>
        {lesson.requires.length > 0 && (
          <div>
            <dt>Read before</dt>
            {lesson.requires.map(({ path, title }) => (
              <dd key={path}>
                <Link href={path} prefetch={false}>
                  {title}
                </Link>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </header>
  )
}

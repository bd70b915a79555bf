import Link from 'next/link'
import type { ClassMisconception } from '@/lib/classroom/insights/class-misconceptions'
import { percentText } from '@/lib/classroom/insights/insight-words'
import { MarkedText } from '../ui/marked-text'
import { ShareBar } from './share-bar'
import './insights.css'

/** So many are seen without asking for more. */
const SHOWN = 10

/** What the class thinks, by share. The words and numbers are the list; the bars only repeat them. */
export function InsightMisconceptions({ misconceptions }: { misconceptions: readonly ClassMisconception[] }) {
  const rest = misconceptions.slice(SHOWN)
  return (
    <section className="insight-part" aria-labelledby="misconceptions">
      <h3 id="misconceptions">Misconceptions</h3>
      <p className="insight-how">
        Counted are learners whose first attempt shows it at least once, of those who answered a question that can show
        it. Answers to quizzes that were edited since are not read.
      </p>
      {misconceptions.length === 0 && <p>No first attempt shows a misconception by its name.</p>}
      <MisconceptionList misconceptions={misconceptions.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className="reveal">
          <summary>{`${rest.length} more`}</summary>
          <div>
            <MisconceptionList misconceptions={rest} />
          </div>
        </details>
      )}
    </section>
  )
}

function MisconceptionList({ misconceptions }: { misconceptions: readonly ClassMisconception[] }) {
  return (
    <ul className="insight-bars">
      {misconceptions.map(({ misconception, learners, of, share, places }) => (
        <li key={misconception}>
          <p>
            <b>
              {learners} of {of}
            </b>{' '}
            <span>({percentText(share)})</span> {learners === 1 ? 'thinks' : 'think'}: “
            <MarkedText text={misconception} />”
          </p>
          <ShareBar share={share} />
          <p className="insight-places">
            {firstOfEachLesson(places).map(({ questionId, href, lessonTitle }) => (
              <Link key={questionId} href={href} prefetch={false}>
                {lessonTitle}
              </Link>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

function firstOfEachLesson(places: ClassMisconception['places']): ClassMisconception['places'] {
  return places.filter(({ lessonTitle }, at) => places.findIndex((one) => one.lessonTitle === lessonTitle) === at)
}

import Link from 'next/link'
import { findingSentence } from '@/lib/classroom/insights/insight-words'
import type { Finding } from '@/lib/classroom/insights/teach-next'
import { MarkedText } from '../ui/marked-text'
import './insights.css'

/** What to teach tomorrow, in sentences. */
export function InsightFindings({ findings }: { findings: readonly Finding[] }) {
  return (
    <section className="insight-part" aria-labelledby="tomorrow">
      <h3 id="tomorrow">What to teach tomorrow</h3>
      {findings.length === 0 ? (
        <p>
          Nothing stands out. A finding needs at least five learners who answered, and a misconception that a fifth of
          them hold, a question that fewer than half had right, or a skill with less than 60 % right answers.
        </p>
      ) : (
        <>
          <ol className="insight-findings">
            {findings.map((finding) => {
              const sentence = findingSentence(finding)
              return (
                <li key={sentence}>
                  <p>
                    <MarkedText text={sentence} />
                  </p>
                  <Places finding={finding} />
                </li>
              )
            })}
          </ol>
          <p className="insight-how">
            From first attempts: the misconception that the largest share holds, the question that fewest had right, and
            the weakest skill, each among at least five learners; then the second of each.
          </p>
        </>
      )}
    </section>
  )
}

const MOST_PLACES = 3

/** Where the lessons speak of it; a skill has no single place. */
function Places({ finding }: { finding: Finding }) {
  if (finding.kind === 'skill') return null
  const places = finding.kind === 'question' ? [finding.question] : finding.misconception.places.slice(0, MOST_PLACES)
  return (
    <p className="insight-places">
      {places.map(({ questionId, href, lessonTitle }) => (
        <Link key={questionId} href={href} prefetch={false}>
          {lessonTitle}
        </Link>
      ))}
    </p>
  )
}

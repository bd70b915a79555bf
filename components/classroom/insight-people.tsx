import Link from 'next/link'
import { Fragment } from 'react'
import type { StuckLearner } from '@/lib/classroom/insights/stuck-learners'
import type { MomentView } from '@/lib/classroom/moment-view'
import { MarkedText } from '../ui/marked-text'
import { Moment } from './moment'
import './insights.css'

interface AbsentView {
  userId: string
  name: string
  due: readonly string[]
  /** undefined where nothing was ever handed in */
  lastHandIn: MomentView | undefined
}

interface InsightPeopleProps {
  stuck: readonly StuckLearner[]
  absent: readonly AbsentView[]
  /** Of the class; the pages of learners and their work are below it. */
  address: string
}

/** Who needs a word: by name, and in no export. */
export function InsightPeople({ stuck, absent, address }: InsightPeopleProps) {
  return (
    <>
      <section className="insight-part" aria-labelledby="stuck">
        <h3 id="stuck">Stuck</h3>
        <p className="insight-how">
          Two or more attempts at one quiz, and the best of them below what its assignment requires, or below 50 % where
          it requires nothing.
        </p>
        {stuck.length === 0 && <p>Nobody is stuck.</p>}
        <ul className="insight-people">
          {[...Map.groupBy(stuck, ({ userId }) => userId)].map(([userId, quizzes]) => (
            <li key={userId}>
              <p>
                <Link href={`${address}/learners/${userId}`} prefetch={false}>
                  <bdi>{quizzes[0]?.name}</bdi>
                </Link>
              </p>
              <ul className="insight-stuck">
                {quizzes.map((one) => (
                  <li key={one.lessonId}>
                    <StuckQuiz stuck={one} address={address} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <section className="insight-part" aria-labelledby="absent">
        <h3 id="absent">Absent</h3>
        <p className="insight-how">
          Nothing handed in for 14 days, while something fell due for which nothing was handed in. Whoever joined less
          than 14 days ago is not counted.
        </p>
        {absent.length === 0 && <p>Nobody is absent.</p>}
        <ul className="insight-people">
          {absent.map(({ userId, name, due, lastHandIn }) => (
            <li key={userId}>
              <p>
                <Link href={`${address}/learners/${userId}`} prefetch={false}>
                  <bdi>{name}</bdi>
                </Link>
                {lastHandIn ? ', last hand-in ' : ', nothing handed in yet'}
                {lastHandIn && <Moment moment={lastHandIn} />}
              </p>
              <p className="insight-note">
                Fell due:{' '}
                {due.map((title, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: titles may be the same, and never change
                  <Fragment key={at}>
                    {at > 0 && ', '}
                    <bdi>{title}</bdi>
                  </Fragment>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function StuckQuiz({ stuck, address }: { stuck: StuckLearner; address: string }) {
  const { userId, lessonTitle, assignmentId, attempts, bestPercent, requiredPercent, missed } = stuck
  return (
    <>
      <p>
        <Link href={`${address}/work/${assignmentId}/${userId}`} prefetch={false}>
          {lessonTitle}
        </Link>
        {`, best ${bestPercent} % of ${attempts} attempts, ${requiredPercent} % required`}
      </p>
      {missed.length > 0 && (
        <details className="reveal">
          <summary>
            {missed.length === 1 ? '1 question missed every time' : `${missed.length} questions missed every time`}
          </summary>
          <ul className="insight-choices">
            {missed.map((prompt) => (
              <li key={prompt}>
                <MarkedText text={prompt} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

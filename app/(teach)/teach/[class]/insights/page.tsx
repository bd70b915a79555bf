import type { Metadata } from 'next'
import { InsightFindings } from '@/components/classroom/insight-findings'
import { InsightMisconceptions } from '@/components/classroom/insight-misconceptions'
import { InsightPeople } from '@/components/classroom/insight-people'
import { InsightQuestions } from '@/components/classroom/insight-questions'
import { InsightSkills } from '@/components/classroom/insight-skills'
import { InsightTimes } from '@/components/classroom/insight-times'
import type { Insights } from '@/lib/classroom/insights/build-insights'
import { learnersText } from '@/lib/classroom/insights/insight-words'
import { toMomentView } from '@/lib/classroom/moment-view'
import { sayShortMoment } from '@/lib/classroom/say-moment'
import { requireTaughtClass } from '../taught-class'
import { findInsights } from './find-insights'
import '@/components/classroom/insights.css'

export const metadata: Metadata = { title: 'Insights', robots: { index: false } }

/** What the work of the class tells: what to teach, whom to talk to. */
export default async function InsightsPage({ params }: PageProps<'/teach/[class]/insights'>) {
  const { class: classId } = await params
  const address = `/teach/${classId}`
  const { timeZone, actor } = await requireTaughtClass(classId, `${address}/insights`)
  const insights = await findInsights(actor, { classId, now: Date.now() })
  const { active, findings, misconceptions, questions, themes, stuck, times } = insights
  const absent = insights.absent.map(({ lastHandIn, ...learner }) => ({
    ...learner,
    lastHandIn: lastHandIn === undefined ? undefined : toMomentView(lastHandIn, timeZone, sayShortMoment),
  }))
  const people = <InsightPeople stuck={stuck} absent={absent} address={address} />
  return (
    <div className="class-page">
      <header>
        <h2>Insights</h2>
        <p>{active === 0 ? 'Nothing is handed in so far.' : sayBase(insights)}</p>
      </header>
      {active === 0 ? (
        <>
          <Empty insights={insights} />
          {absent.length > 0 && people}
        </>
      ) : (
        <>
          <InsightFindings findings={findings} />
          <InsightMisconceptions misconceptions={misconceptions} />
          <InsightQuestions questions={questions} />
          <InsightSkills themes={themes} />
          {people}
          <InsightTimes times={times} />
          <Exports address={address} />
        </>
      )}
    </div>
  )
}

/** From whom the figures are, and what is not in them. */
function sayBase({ active, learners, attempts: { today, edited } }: Insights): string {
  const first = today + edited === 1 ? '1 first attempt' : `${today + edited} first attempts`
  const base = `From ${first} at quizzes of this class’s assignments, by ${active} of ${learnersText(learners)}: of each learner and quiz the attempt that was handed in first.`
  if (edited === 0) return base
  return `${base} ${edited} ${edited === 1 ? 'is' : 'are'} of a quiz that was edited since or is gone: what was right counts, but misconceptions and wrong answers cannot be read.`
}

function Empty({ insights: { learners, assignments } }: { insights: Insights }) {
  return (
    <>
      <p className="class-note">
        {learners === 0 && 'Nobody has joined this class yet. '}
        {assignments === 0 && 'Nothing is assigned yet. '}
        With the first quiz that a learner hands in for an assignment, this page shows how each question and skill went,
        which misconceptions the answers show, and how long it took.
      </p>
      <p className="class-lead">
        What to teach tomorrow needs five learners. Somebody is stuck after two attempts below what is required, and
        absent after 14 days without work while something fell due.
      </p>
    </>
  )
}

function Exports({ address }: { address: string }) {
  return (
    <section className="insight-part" aria-labelledby="share">
      <h3 id="share">Share the figures</h3>
      <p className="insight-how">
        The file has no names, nobody who is stuck or absent, and nothing about fewer than five learners. Its figures
        are rounded to fives, and it counts the learners of each quiz in whole fives, in the order of handing in: up to
        four wait for the next. So they differ from this page, and two files do not tell what one more learner answered.
        Questions are counted for the quizzes of today alone.
      </p>
      <p className="insight-exports">
        <a href={`${address}/insights.csv`} download>
          Download as CSV
        </a>
        <a href={`${address}/insights.csv?bom=1`} download>
          CSV for Excel
        </a>
      </p>
    </section>
  )
}

import Link from 'next/link'
import { redirect } from 'next/navigation'
import { SittingForm } from '@/components/classroom/sitting-form'
import { SittingStart } from '@/components/classroom/sitting-start'
import { assignedQuizPath, resultPath } from '@/lib/classroom/class-paths'
import { listSittingTerms } from '@/lib/classroom/sitting-terms'
import type { Lesson } from '@/lib/content/read-course'
import { readQuizView } from '@/lib/mdx/quiz-page'
import { newFactId } from '@/lib/new-fact-id'
import { newSeed } from '@/lib/new-seed'
import { readSeed } from '@/lib/quiz/seed'
import { listAttemptEntries } from './attempt-entries'
import type { QuizVisit } from './quiz-visit'

interface PracticeRoomProps {
  visit: QuizVisit
  lesson: Lesson
  wanted: Readonly<Record<string, string | string[] | undefined>>
}

/** See `newFactId`. */
const FACT_ID = /^[0-9a-f]{32}$/

/**
 * A quiz of a practice assignment. Its attempt and its seed stand in the address, so that the page asks the same when it
 * is loaded again.
 */
export async function PracticeRoom({ visit, lesson, wanted }: PracticeRoomProps) {
  const { place, assignment, shown } = visit
  const attempts = await listAttemptEntries(visit)
  const { attempt, seed: sentSeed } = wanted
  const seed = readSeed(sentSeed)
  if (typeof attempt === 'string' && attempts.some(({ id }) => id === attempt)) redirect(resultPath(place, attempt))
  if (typeof attempt === 'string' && FACT_ID.test(attempt) && seed !== undefined && shown.archivedAt === null) {
    return <Answering {...{ visit, lesson, attempt, seed }} />
  }
  const terms = listSittingTerms({ assignment, timeZone: shown.timeZone, begun: attempts.length, extraTimePercent: 0 })
  const start = new URLSearchParams({ attempt: newFactId(), seed: String(newSeed()) })
  return (
    <SittingStart terms={terms} attempts={attempts}>
      {shown.archivedAt === null && (
        <Link href={`${assignedQuizPath(place)}?${start}`} prefetch={false} className="button">
          {attempts.length === 0 ? 'Begin the quiz' : 'Try again'}
        </Link>
      )}
    </SittingStart>
  )
}

interface AnsweringProps extends Omit<PracticeRoomProps, 'wanted'> {
  attempt: string
  seed: number
}

async function Answering({ visit, lesson, attempt, seed }: AnsweringProps) {
  const { questions, hash } = await readQuizView(lesson, seed)
  return (
    <SittingForm
      quiz={{ questions, hash, seed }}
      given={{}}
      post={{
        pageId: newFactId(),
        handIn: `${assignedQuizPath(visit.place)}/hand-in`,
        draftKey: `practice:${attempt}`,
      }}
      hidden={{ attempt, seed: String(seed), startedAt: String(visit.now) }}
    />
  )
}

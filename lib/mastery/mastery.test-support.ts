import type {
  AttemptFact,
  PlacementFact,
  ProgressFacts,
  QuestionOutcome,
  ReviewFact,
  Verdict,
} from '@/lib/progress/facts'
import { NO_PROGRESS } from '@/lib/progress/facts'

const HOUR_MS = 60 * 60 * 1000

interface Given {
  questionId: string
  verdict: Verdict
  skills?: readonly string[]
  sure?: boolean
  prompt?: string
}

function outcomeOf({
  questionId,
  verdict,
  skills = ['skill'],
  prompt = `Prompt of ${questionId}`,
  ...rest
}: Given): QuestionOutcome {
  return { questionId, verdict, skills, record: { prompt, given: [], notes: [] }, ...rest }
}

/** A quiz handed in so many hours after the beginning. */
export function attemptAt(hour: number, ...given: readonly Given[]): AttemptFact {
  return {
    id: `attempt-${hour}-${given.map(({ questionId, verdict }) => questionId + verdict).join('-')}`,
    lessonId: 'l01',
    quizId: 'q01',
    quizHash: 'hash',
    seed: 1,
    mode: 'practice',
    startedAt: hour * HOUR_MS,
    finishedAt: hour * HOUR_MS,
    score: 0,
    outOf: given.length,
    answers: {},
    questions: given.map(outcomeOf),
  }
}

export function reviewAt(hour: number, { verdict, skills = ['skill'], questionId, sure }: Given): ReviewFact {
  return {
    id: `review-${hour}-${questionId}`,
    questionId,
    skills,
    verdict: verdict === 'right' ? 'right' : 'wrong',
    rating: verdict === 'right' ? 3 : 1,
    at: hour * HOUR_MS,
    ...(sure === undefined ? {} : { sure }),
  }
}

export function placementAt(hour: number, ...given: readonly Given[]): PlacementFact {
  return {
    id: `placement-${hour}`,
    at: hour * HOUR_MS,
    answers: given.map(({ questionId, verdict, skills = ['skill'] }) => ({ questionId, verdict, skills })),
    knownModules: [],
  }
}

export function progressOf(facts: Partial<ProgressFacts>): ProgressFacts {
  return { ...NO_PROGRESS, ...facts }
}

import type { PlacementAnswer } from './module-evidence'
import { MAX_QUESTIONS } from './placement'

/** A placement check under way, as the browser keeps it. */
export interface PlacementDraft {
  seed: number
  answers: readonly PlacementAnswer[]
}

/** A draft that can be gone on with; undefined for anything else that the browser may hold. */
export function readPlacementDraft(value: unknown): PlacementDraft | undefined {
  if (typeof value !== 'object' || value === null || !('seed' in value) || !('answers' in value)) return undefined
  const { seed, answers } = value
  if (typeof seed !== 'number' || !Number.isInteger(seed) || !Array.isArray(answers)) return undefined
  if (answers.length > MAX_QUESTIONS || !answers.every(isAnswer)) return undefined
  return { seed, answers }
}

function isAnswer(value: unknown): value is PlacementAnswer {
  if (typeof value !== 'object' || value === null || !('questionId' in value) || !('verdict' in value)) return false
  const { questionId, verdict } = value
  return typeof questionId === 'string' && (verdict === 'right' || verdict === 'wrong' || verdict === 'unanswered')
}

import type { Answers } from '@/lib/quiz/answers'

/** What a browser keeps of a quiz for a class, in case neither the connection nor the page lives on. */
export interface KeptAnswers {
  answers: Answers
  /** When they were typed, by this browser's clock, in ms. */
  at: number
  /** Whether the server has them. */
  isSent: boolean
}

/** A page takes this long to arrive, at most; its own age is not told by the server's clock. */
const ON_ITS_WAY_MS = 10_000

/** Undefined for what has not the form. */
export function readKeptAnswers(value: unknown): KeptAnswers | undefined {
  return isKept(value) ? value : undefined
}

/**
 * Whether what the browser keeps is what the learner typed last: the server may have something newer, from another
 * device. Ages are compared and not times, because the clocks of browser and server differ by anything.
 */
export function isNewer(
  { at, isSent }: KeptAnswers,
  { now, savedAgoMs }: { now: number; savedAgoMs: number | undefined },
): boolean {
  if (isSent) return false
  return savedAgoMs === undefined || now - at < savedAgoMs + ON_ITS_WAY_MS
}

function isKept(value: unknown): value is KeptAnswers {
  if (typeof value !== 'object' || value === null) return false
  if (!('answers' in value && 'at' in value && 'isSent' in value)) return false
  if (typeof value.at !== 'number' || typeof value.isSent !== 'boolean') return false
  if (typeof value.answers !== 'object' || value.answers === null) return false
  return Object.values(value.answers).every(
    (answer: unknown) => Array.isArray(answer) && answer.every((entry) => typeof entry === 'string'),
  )
}

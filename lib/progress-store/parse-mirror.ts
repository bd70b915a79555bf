import type { ReviewFact } from '@/lib/progress/facts'
import type { Place, ProgressMirror } from './progress-mirror'

/**
 * The mirror as it was stored, without what has another form: another version of this site, or a curious reader, may
 * have written it. Place and answer become facts, and one that no database takes would keep out all others.
 */
export function parseMirror(stored: string | null): ProgressMirror {
  const { read, best, known, ticks, place, left } = parseRecord(stored ?? '{}')
  const next = isRecord(place) ? place['next'] : undefined
  return {
    read: textsOf(read),
    best: Object.fromEntries(Object.entries(isRecord(best) ? best : {}).filter(isScore)),
    known: textsOf(known),
    ticks: textsOf(ticks),
    ...(isPlace(place) && { place: next === undefined || isDoor(next) ? place : withoutNext(place) }),
    ...(isReview(left) && { left }),
  }
}

function isPlace(value: unknown): value is Place {
  return isDoor(value) && typeof value['anchor'] === 'string' && isTime(value['at'])
}

function isDoor(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && isName(value['lessonId']) && isName(value['path']) && typeof value['title'] === 'string'
}

function withoutNext({ next: _, ...place }: Place): Place {
  return place
}

function isReview(value: unknown): value is ReviewFact {
  if (!isRecord(value)) return false
  const { id, questionId, skills, verdict, sure, rating, at } = value
  return (
    isName(id) &&
    isName(questionId) &&
    Array.isArray(skills) &&
    skills.every(isName) &&
    (verdict === 'right' || verdict === 'wrong') &&
    (sure === undefined || typeof sure === 'boolean') &&
    (rating === 1 || rating === 2 || rating === 3 || rating === 4) &&
    isTime(at)
  )
}

function isScore(entry: [string, unknown]): entry is [string, readonly [number, number]] {
  const [, score] = entry
  return Array.isArray(score) && score.length === 2 && score.every(Number.isFinite)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function parseRecord(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { ProgressFacts } from '@/lib/progress/facts'
import type { AccountNews } from '@/lib/progress/sync'
import { readMirror, writeMirror } from './progress-mirror'

/**
 * Sets the time of the mirrored place right, where the account has set that of its fact right: the next place is always
 * later than the mirrored one, so a time from a clock that ran ahead would go on for ever.
 */
export function correctPlace({ sent, instead }: AccountNews): void {
  const { place, ...mirror } = readMirror()
  if (!place || !isAt(sent, place)) return
  const corrected = instead.positions.find(({ lessonId }) => lessonId === place.lessonId)
  if (corrected && corrected.at < place.at) writeMirror({ ...mirror, place: { ...place, at: corrected.at } })
}

function isAt({ positions }: ProgressFacts, place: { lessonId: string; at: number }): boolean {
  return positions.some(({ lessonId, at }) => lessonId === place.lessonId && at === place.at)
}

/** Forgets the mirrored place where its fact is gone: it would become one again with the next page. */
export function dropLostPlace({ positions }: ProgressFacts): void {
  const { place, ...mirror } = readMirror()
  if (place && !positions.some(({ lessonId }) => lessonId === place.lessonId)) writeMirror(mirror)
}

import type { Assignment } from './assignment'

const MINUTE_MS = 60_000

/** For the way of the last answers to the server; nobody is shown it. */
export const GRACE_MS = 10_000

/** When a sitting ends, in milliseconds since 1970; null where its time is not limited. */
export function endOfSitting({
  startedAt,
  timeLimitMinutes,
  extraTimePercent,
}: {
  startedAt: number
  timeLimitMinutes: number | null
  extraTimePercent: number
}): number | null {
  if (timeLimitMinutes === null) return null
  return startedAt + Math.round((timeLimitMinutes * MINUTE_MS * (100 + extraTimePercent)) / 100)
}

/**
 * The end of a sitting that has begun when its learner's extra time changes from `before` to `after` percent. Counted from
 * its own length, because a limit that the assignment got since does not hold for it; there and back changes nothing.
 */
export function moveEnd(
  { startedAt, endsAt }: { startedAt: number; endsAt: number },
  { before, after }: { before: number; after: number },
): number {
  return startedAt + Math.round(((endsAt - startedAt) * (100 + after)) / (100 + before))
}

/** A sitting as far as its clock goes. */
export interface SittingClock {
  endsAt: number | null
  handedInAt: number | null
}

/** Whether answers are still taken. */
export function isRunning({ endsAt, handedInAt }: SittingClock, now: number): boolean {
  return handedInAt === null && !isTimeOver(endsAt, now)
}

/** Whether the time has run out and nobody has handed in: what was saved last is graded, whoever looks next. */
export function isLeftOver({ endsAt, handedInAt }: SittingClock, now: number): boolean {
  return handedInAt === null && isTimeOver(endsAt, now)
}

function isTimeOver(endsAt: number | null, now: number): boolean {
  return endsAt !== null && now > endsAt + GRACE_MS
}

/** When work counts as handed in: never after its time, because the grace is for its way alone. */
export function handInTime(endsAt: number | null, now: number): number {
  return endsAt === null ? now : Math.min(endsAt, now)
}

/** How many more attempts a learner has; Infinity without a limit. Also those count that are left over. */
export function attemptsLeft({ attemptsLimit }: Pick<Assignment, 'attemptsLimit'>, begun: number): number {
  return attemptsLimit === null ? Number.POSITIVE_INFINITY : Math.max(0, attemptsLimit - begun)
}

/** Whether a learner may see which of the answers that were handed in are right, and why. The score is told always. */
export function isFeedbackOpen(
  { mode, feedback, dueAt }: Pick<Assignment, 'mode' | 'feedback' | 'dueAt'>,
  now: number,
) {
  if (mode === 'practice' || feedback === 'at-once') return true
  return feedback === 'after-due' && dueAt !== null && now > dueAt
}

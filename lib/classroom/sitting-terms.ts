import type { Assignment } from './assignment'
import { count, sayFeedback } from './assignment-words'
import { attemptsLeft, endOfSitting } from './sitting'

interface Terms {
  assignment: Assignment
  timeZone: string
  /** How many attempts were begun. */
  begun: number
  extraTimePercent: number
}

/** What holds for an attempt at a quiz, a sentence each, before somebody begins it. */
export function listSittingTerms({ assignment, timeZone, begun, extraTimePercent }: Terms): string[] {
  const { mode, attemptsLimit, timeLimitMinutes } = assignment
  if (mode === 'practice') {
    return ['Practice: try as often as you like. Your best attempt counts.', sayFeedback(assignment, timeZone)]
  }
  const left = attemptsLeft(assignment, begun)
  return [
    timeLimitMinutes === null ? 'There is no time limit.' : sayLimit({ timeLimitMinutes, extraTimePercent }),
    attemptsLimit === null
      ? 'You may try as often as you like. Your best attempt counts.'
      : `${left} of ${count(attemptsLimit, 'attempt')} left. Your best attempt counts.`,
    'Your answers are saved while you write. If you lose the connection, open this page again, on any device.',
    sayFeedback(assignment, timeZone),
  ]
}

function sayLimit({
  timeLimitMinutes,
  extraTimePercent,
}: {
  timeLimitMinutes: number
  extraTimePercent: number
}): string {
  const minutes = (endOfSitting({ startedAt: 0, timeLimitMinutes, extraTimePercent }) ?? 0) / 60_000
  const extra = extraTimePercent > 0 ? `, with your extra time of ${extraTimePercent} %` : ''
  const shown = Math.floor(minutes * 10) / 10
  return `You have ${shown === 1 ? '1 minute' : `${shown} minutes`}${extra}. The clock runs from when you begin, also while this page is closed; then what you have answered is handed in.`
}

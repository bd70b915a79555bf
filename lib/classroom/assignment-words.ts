import type { Assignment, AssignmentTerms } from './assignment'
import type { AssignmentStanding, AssignmentState } from './assignment-state'
import { sayMoment } from './say-moment'

/** What a learner reads of where they stand. */
export const STATE_WORDS: Readonly<Record<AssignmentState, string>> = {
  scheduled: 'Not open yet',
  open: 'To do',
  'in-progress': 'In progress',
  below: 'Below the required score',
  spent: 'No attempts left',
  done: 'Done',
  late: 'Handed in late',
  overdue: 'Overdue',
}

const TONES: Readonly<Record<AssignmentState, 'now' | 'done' | 'quiet'>> = {
  scheduled: 'quiet',
  open: 'now',
  'in-progress': 'now',
  below: 'now',
  spent: 'quiet',
  done: 'done',
  late: 'quiet',
  overdue: 'now',
}

/** How the colours of a state go: what is to do (and is counted), what is done, and what is neither. */
export function toneOf(state: AssignmentState): 'now' | 'done' | 'quiet' {
  return TONES[state]
}

/** A state as a page shows it. */
export interface StateView {
  words: string
  tone: ReturnType<typeof toneOf>
}

export function toStateView(state: AssignmentState): StateView {
  return { words: STATE_WORDS[state], tone: toneOf(state) }
}

/** `82.5 %, set by your instructor`; undefined while nothing counts. */
export function sayPercent({ percent, isOverridden, isLate, state }: AssignmentStanding): string | undefined {
  if (percent === undefined) return undefined
  const more = [isOverridden && 'set by your instructor', isLate && state !== 'late' && 'a part of it late']
  return [`${percent} %`, ...more.filter(Boolean)].join(', ')
}

/** What is asked besides answers, as `Graded test`, `20 minutes`, `2 attempts`. */
export function listTerms(terms: AssignmentTerms): string[] {
  const { mode, timeLimitMinutes, attemptsLimit, requiredPercent } = terms
  return [
    mode === 'test' ? 'Graded test' : 'Practice',
    ...(timeLimitMinutes === null ? [] : [`${count(timeLimitMinutes, 'minute')} for each quiz`]),
    ...(attemptsLimit === null ? [] : [`${count(attemptsLimit, 'attempt')} at each quiz`]),
    ...(requiredPercent === null ? [] : [`${requiredPercent} % required`]),
  ]
}

/** When answers are explained. */
export function sayFeedback(
  { mode, feedback, dueAt }: Pick<Assignment, 'mode' | 'feedback' | 'dueAt'>,
  timeZone: string,
): string {
  if (mode === 'practice' || feedback === 'at-once') return 'Your answers are explained as soon as you have handed in.'
  if (feedback === 'never' || dueAt === null) return 'Your score is told; the single answers are not explained here.'
  return `Your score is told at once; your answers are explained after ${sayMoment(dueAt, timeZone)}.`
}

export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

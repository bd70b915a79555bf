import type { AssignmentTerms } from './assignment'
import { count } from './assignment-words'

/** What learners have done for an assignment. */
export interface WorkDone {
  /** Quizzes that were handed in. */
  attempts: number
  /** How many learners handed them in. */
  learners: number
  /** Tests that are being answered. */
  running: number
}

/** Whether anybody would notice a change. */
export function isTouched({ attempts, running }: WorkDone): boolean {
  return attempts > 0 || running > 0
}

/** `5 attempts by 3 learners are handed in, and 1 test is being answered.` */
export function sayWork({ attempts, learners, running }: WorkDone): string {
  const done = `${count(attempts, 'attempt')} by ${count(learners, 'learner')} ${attempts === 1 ? 'is' : 'are'} handed in`
  const answered = `${count(running, 'test')} ${running === 1 ? 'is' : 'are'} being answered`
  if (attempts === 0 && running === 0) return 'Nothing is handed in yet.'
  if (attempts === 0) return `${upper(answered)}.`
  return running === 0 ? `${upper(done)}.` : `${upper(done)}, and ${answered}.`
}

/**
 * What a change of an assignment means for what learners have done, a sentence for each thing; empty where it means
 * nothing. Nothing that was handed in is ever lost or graded again.
 */
export function explainChange(before: AssignmentTerms, after: AssignmentTerms, work: WorkDone): string[] {
  if (!isTouched(work)) return []
  return [
    ...explainDates(before, after),
    ...explainItems(before, after),
    ...explainLimits(before, after, work),
    ...explainScore(before, after),
  ]
}

function explainDates(before: AssignmentTerms, after: AssignmentTerms): string[] {
  const isLaterOpen = after.opensAt > before.opensAt
  return [
    ...say(
      isLaterOpen,
      'Until it opens, learners see only its title and dates and begin nothing; who has a test open can hand it in.',
    ),
    ...say(after.dueAt !== before.dueAt, sayDue(after.dueAt)),
  ]
}

function sayDue(dueAt: number | null): string {
  if (dueAt === null) return 'Without a due date nothing is late any more, also what is marked late now.'
  return 'All work is marked late or in time by the new due date, also what is handed in already.'
}

function explainItems(before: AssignmentTerms, after: AssignmentTerms): string[] {
  const [old, now] = [before, after].map(({ items }) => new Set(items.map(({ kind, id }) => `${kind} ${id}`)))
  const gone = [...(old ?? [])].some((item) => !now?.has(item))
  const added = [...(now ?? [])].some((item) => !old?.has(item))
  return [
    ...say(
      gone,
      'What was handed in for a quiz that is not asked any more stays with its learner and counts here no more.',
    ),
    ...say(added, 'Whoever was done has more to do.'),
  ]
}

function explainLimits(before: AssignmentTerms, after: AssignmentTerms, { running }: WorkDone): string[] {
  const [old, now] = [before, after].map(({ attemptsLimit }) => attemptsLimit ?? Number.POSITIVE_INFINITY)
  const isFewer = now !== undefined && old !== undefined && now < old
  const isOtherTime = before.timeLimitMinutes !== after.timeLimitMinutes
  return [
    ...say(isFewer, 'Attempts beyond the new limit that were begun already count as before; nobody begins another.'),
    ...say(isOtherTime && running > 0, 'Who is answering now keeps the time that they began with.'),
    ...say(isOtherTime && running === 0, sayTime(after.timeLimitMinutes)),
  ]
}

function sayTime(timeLimitMinutes: number | null): string {
  if (timeLimitMinutes === null) return 'Attempts that begin from now on have no time limit.'
  return 'The new time limit is for attempts that begin from now on.'
}

function explainScore(before: AssignmentTerms, after: AssignmentTerms): string[] {
  const isOtherScore = before.requiredPercent !== after.requiredPercent
  const isLessTold = TOLD.indexOf(after.feedback) < TOLD.indexOf(before.feedback)
  const isMoreTold = TOLD.indexOf(after.feedback) > TOLD.indexOf(before.feedback)
  return [
    ...say(isOtherScore, 'Who is done is decided anew by the new required score, for everybody.'),
    ...say(isLessTold, 'Explanations are hidden from now on; somebody may have read them.'),
    ...say(
      isMoreTold,
      'Explanations are shown sooner, also of what is handed in already; others may still be answering.',
    ),
  ]
}

/** From the least to the most. */
const TOLD: readonly AssignmentTerms['feedback'][] = ['never', 'after-due', 'at-once']

/** Why the mode of an assignment stays as it is. */
export function sayModeFixed(mode: AssignmentTerms['mode'], work: WorkDone): string {
  const was = mode === 'practice' ? 'as practice, without limits and explained at once' : 'as a test'
  return `It cannot become ${mode === 'practice' ? 'a test' : 'practice'} any more: ${lower(sayWork(work)).replace(/\.$/, '')}, ${was}. Make a new assignment instead.`
}

function say(isTrue: boolean, sentence: string): string[] {
  return isTrue ? [sentence] : []
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

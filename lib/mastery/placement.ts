import type { BankQuestion, QuestionBank } from '@/lib/quiz/question-bank'
import { type ModuleEvidence, type PlacementAnswer, weighModules } from './module-evidence'
import { buildModuleOrder, type ModuleOrder } from './module-order'
import { listQuestionsToKnow } from './questions-to-know'

/** The check is over after so many questions at the latest. */
export const MAX_QUESTIONS = 12

/** With so many missed modules below it, a module is not asked about any more. One may be a slip. */
const TOO_MANY_MISSED_BELOW = 2

export interface PlacementState {
  bank: QuestionBank
  answers: readonly PlacementAnswer[]
  /** Decides among questions that would do equally well. */
  seed: number
}

/** A module that may still become known, with the questions that this takes if all are answered right. */
interface Candidate {
  evidence: ModuleEvidence
  questions: readonly BankQuestion[]
}

/**
 * "What do I know already?": the next question of the check, or undefined when it is over: after twelve questions, or
 * as soon as no further one is worth asking.
 *
 * Known is a module that was *shown* (two right answers from two lessons, or three where they are easy to guess) or
 * *implied* (one right answer, and a module that builds on it is shown), and in which nothing was missed.
 * `weighModules` decides this; here is only the order of asking, which looks for the furthest module that is known:
 * 1. After a right answer it climbs to a module that builds on that one.
 * 2. Where nothing more builds on it, it asks on until the module is shown.
 * 3. Then one question for each module below, in course order.
 * 4. Then it looks elsewhere. What builds on two missed modules is not asked about: a beginner is done in a few
 *    questions. Nor is a module that the questions left cannot make known.
 * Climbing and looking halve the modules in question with each answer, as far as their order allows.
 *
 * This is the assessment of knowledge spaces (Doignon & Falmagne 1985,
 * https://doi.org/10.1016/S0020-7373(85)80031-6) with its rule of inference weakened: what a module implies about
 * those below must be confirmed by one answer, since courses teach more in a module than the next one needs.
 *
 * Guessing: a blind guesser has a module shown at most once in 18 checks, by the odds that `suffices` asks for, and
 * has any one module marked, shown or implied, in less than one of ten, even where every question has three options
 * (placement.test.ts follows every course that a check can take).
 */
export function findNextQuestion({ bank, answers, seed }: PlacementState): BankQuestion | undefined {
  const left = MAX_QUESTIONS - answers.length
  const order = buildModuleOrder(bank)
  const evidence = weighModules(bank, answers)
  const candidates = evidence
    .filter((module) => module.standing === 'open' && !isHopeless(module, evidence, order))
    .map((module): Candidate => ({ evidence: module, questions: listQuestionsToKnow(module, bank, seed) }))
    .filter(({ questions }) => questions.length > 0 && questions.length <= left)
  return chooseCandidate(candidates, order)?.questions[0]
}

function chooseCandidate(candidates: readonly Candidate[], order: ModuleOrder): Candidate | undefined {
  const begun = candidates.filter(({ evidence }) => evidence.right.length > 0)
  const untouched = candidates.filter(
    ({ evidence }) => evidence.right.length === 0 && evidence.supportedBy.length === 0,
  )
  const byReach = untouched.toSorted((a, b) => reachOf(b, untouched, order) - reachOf(a, untouched, order))
  const depthOf = ({ evidence }: Candidate) => order.below.get(evidence.module.id)?.size ?? 0
  const furthest = begun.toSorted((a, b) => depthOf(b) - depthOf(a))[0]
  if (furthest) {
    const higher = order.above.get(furthest.evidence.module.id)
    return byReach.find(({ evidence }) => higher?.has(evidence.module.id)) ?? furthest
  }
  return candidates.find(({ evidence }) => evidence.supportedBy.length > 0) ?? byReach[0]
}

/** About how many others its answer tells something, whichever it is. */
function reachOf({ evidence }: Candidate, others: readonly Candidate[], { below, above }: ModuleOrder): number {
  const count = (related: ReadonlySet<string> | undefined) =>
    others.filter((other) => related?.has(other.evidence.module.id)).length
  return Math.min(count(below.get(evidence.module.id)), count(above.get(evidence.module.id)))
}

function isHopeless(
  { module: { id } }: ModuleEvidence,
  evidence: readonly ModuleEvidence[],
  { below }: ModuleOrder,
): boolean {
  const missed = evidence.filter((other) => other.standing === 'missed' && below.get(id)?.has(other.module.id))
  return missed.length >= TOO_MANY_MISSED_BELOW
}

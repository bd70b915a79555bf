import type { PlacementFact } from '@/lib/progress/facts'
import type { BankModule, BankQuestion, QuestionBank } from '@/lib/quiz/question-bank'
import type { QuestionKindName } from '@/lib/quiz/question-kind-name'
import { buildModuleOrder } from './module-order'

/** What is asked of a placement answer: which question, and how it went. */
export type PlacementAnswer = Pick<PlacementFact['answers'][number], 'questionId' | 'verdict'>

/**
 * One in how many blind guesses is right, at least: three options; the sensible choices among three; six orders of
 * three steps; a judgement with three reasons; a line of three with three reasons. What is typed is hardly ever hit
 * by chance, but a prompt may suggest it.
 */
const ODDS: Record<QuestionKindName, number> = {
  'choose-one': 3,
  'predict-output': 3,
  'choose-several': 6,
  claim: 6,
  'match-pairs': 6,
  'order-steps': 6,
  'faulty-line': 9,
  command: 20,
  'fill-gaps': 20,
}

/** Right answers have shown a module when guessing them all would succeed once in so many tries. */
const ENOUGH_ODDS = 18
const ENOUGH_ANSWERS = 2

/** shown: by right answers. implied: by one, and by a shown module that builds on it. missed: one answer was not right. */
export type Standing = 'shown' | 'implied' | 'missed' | 'open'

export interface ModuleEvidence {
  module: BankModule
  standing: Standing
  /** Shown modules that build on it: with one of them, one right answer of its own is enough. */
  supportedBy: readonly string[]
  /** Its questions in the order in which they were asked. */
  right: readonly BankQuestion[]
  missed: readonly BankQuestion[]
}

/**
 * What placement answers say about each module, in course order.
 * One miss decides against a module, whether the answer was wrong or "I don't know": an honest gap costs no more than
 * a bad guess. Questions that the bank no longer has say nothing.
 */
export function weighModules(bank: QuestionBank, answers: readonly PlacementAnswer[]): ModuleEvidence[] {
  const questions = new Map(bank.questions.map((question) => [question.id, question]))
  const moduleOf = new Map(bank.lessons.map(({ id, moduleId }) => [id, moduleId]))
  const heard = answers.flatMap(({ questionId, verdict }) => {
    const question = questions.get(questionId)
    return question ? [{ question, moduleId: moduleOf.get(question.lessonId), isRight: verdict === 'right' }] : []
  })
  const { above } = buildModuleOrder(bank)
  const own = bank.modules.map((module) => {
    const mine = heard.filter(({ moduleId }) => moduleId === module.id)
    const right = mine.filter(({ isRight }) => isRight).map(({ question }) => question)
    const missed = mine.filter(({ isRight }) => !isRight).map(({ question }) => question)
    return { module, right, missed, isShown: missed.length === 0 && suffices(right, countLessons(bank, module.id)) }
  })
  const shown = own.filter(({ isShown }) => isShown).map(({ module }) => module.id)
  return own.map(({ isShown, ...answered }) => {
    const supportedBy = shown.filter((id) => above.get(answered.module.id)?.has(id))
    const evidence = { ...answered, supportedBy }
    return { ...evidence, standing: isShown ? 'shown' : standingOf(evidence) }
  })
}

function standingOf({ right, missed, supportedBy }: Omit<ModuleEvidence, 'standing'>): Standing {
  if (missed.length > 0) return 'missed'
  return supportedBy.length > 0 && right.length > 0 ? 'implied' : 'open'
}

/** Whether right answers to these questions show a module that has questions in so many lessons. */
export function suffices(right: readonly BankQuestion[], lessonCount: number): boolean {
  const odds = right.reduce((product, question) => product * ODDS[question.kind], 1)
  const lessons = new Set(right.map(({ lessonId }) => lessonId)).size
  return right.length >= ENOUGH_ANSWERS && odds >= ENOUGH_ODDS && lessons >= Math.min(ENOUGH_ANSWERS, lessonCount)
}

/** Whether two right answers to questions like this one are enough. */
export function isHardToGuess({ kind }: BankQuestion): boolean {
  return ODDS[kind] ** ENOUGH_ANSWERS >= ENOUGH_ODDS
}

/** Lessons of a module that have questions. */
export function countLessons({ questions, lessons }: QuestionBank, moduleId: string): number {
  const asked = new Set(questions.map(({ lessonId }) => lessonId))
  return lessons.filter((lesson) => lesson.moduleId === moduleId && asked.has(lesson.id)).length
}

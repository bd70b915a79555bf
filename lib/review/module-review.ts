import type { BankQuestion, QuestionBank } from '../quiz/question-bank'
import { shuffle } from '../quiz/shuffle'
import { findPair, listSides } from './confusable-groups'
import { interleave } from './interleave'

/** About seven minutes: short enough to be done where a module ends. */
export const MODULE_REVIEW_SIZE = 10
/** Of these as many from earlier modules, where there are any. */
export const FROM_EARLIER = 4

type Bank = Pick<QuestionBank, 'questions' | 'lessons' | 'modules' | 'confusable'>

export interface ModuleReviewDraw {
  moduleId: string
  /** Another one draws other questions. */
  seed: number
  /** Ids of questions that the learner got wrong when last asked; they come first. */
  missed: ReadonlySet<string>
}

/**
 * The questions that close a module, in the order in which to ask them: `MODULE_REVIEW_SIZE`, of which `FROM_EARLIER`
 * belong to the modules before it in the course. The first module has only its own.
 *
 * - Its own are spread over its lessons, the earlier ones over their modules.
 * - Within that, what was missed comes first; of the earlier ones then what is confusable with a question already
 *   drawn, so that the two are told apart.
 *
 * Mixing old with new is worse while practising and better weeks after: Rohrer, Dedrick and Stershic 2015,
 * https://doi.org/10.1037/edu0000001
 */
export function drawModuleReview(bank: Bank, { moduleId, seed, missed }: ModuleReviewDraw): string[] {
  const moduleOf = new Map(bank.lessons.map((lesson) => [lesson.id, lesson.moduleId]))
  const order = bank.modules.map(({ id }) => id)
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(moduleId))))
  const mixed = shuffle(bank.questions, seed)
  const moduleOfQuestion = ({ lessonId }: BankQuestion) => moduleOf.get(lessonId) ?? ''
  const earlier = mixed.filter((question) => before.has(moduleOfQuestion(question)))

  const own = pickSpread(
    mixed.filter((question) => moduleOfQuestion(question) === moduleId),
    {
      count: MODULE_REVIEW_SIZE - Math.min(FROM_EARLIER, earlier.length),
      groupOf: ({ lessonId }) => lessonId,
      rankOf: ({ id }) => (missed.has(id) ? 0 : 1),
    },
  )
  const sides = listSides(bank)
  const isContrast = ({ id }: BankQuestion) => own.some((other) => findPair(sides, [id, other.id]) !== undefined)
  const old = pickSpread(earlier, {
    count: FROM_EARLIER,
    groupOf: moduleOfQuestion,
    rankOf: (question) => (missed.has(question.id) ? 0 : isContrast(question) ? 1 : 2),
  })
  // Shuffled as one, or every review would begin with its own module.
  const drawn = shuffle([...own, ...old], seed).map(({ id }) => id)
  return interleave(drawn, bank)
}

interface Spread {
  count: number
  groupOf(question: BankQuestion): string
  /** Lower is chosen first, within its group and between groups that have had as many. */
  rankOf(question: BankQuestion): number
}

/** Takes from the groups in turn. */
function pickSpread(from: readonly BankQuestion[], { count, groupOf, rankOf }: Spread): BankQuestion[] {
  const taken = new Map<string, number>()
  return [...from]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((question) => {
      const group = groupOf(question)
      const turn = taken.get(group) ?? 0
      taken.set(group, turn + 1)
      return { question, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({ question }) => question)
}

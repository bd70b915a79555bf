import type { BankQuestion, QuestionBank } from '@/lib/quiz/question-bank'
import { shuffle } from '@/lib/quiz/shuffle'
import { countLessons, isHardToGuess, type ModuleEvidence, suffices } from './module-evidence'

/**
 * Right answers to these would make an open module known; none where its questions do not suffice.
 * The seed decides among questions that tell equally much.
 */
export function listQuestionsToKnow(
  { module: { id: moduleId }, right, supportedBy }: ModuleEvidence,
  bank: QuestionBank,
  seed: number,
): BankQuestion[] {
  const places = new Map(
    bank.lessons.flatMap(({ id, ...lesson }, index) => (lesson.moduleId === moduleId ? [[id, index]] : [])),
  )
  const lessonCount = countLessons(bank, moduleId)
  const own = bank.questions.filter((question) => places.has(question.lessonId) && !right.includes(question))
  let waiting = shuffle(own, seed)
  const chosen: BankQuestion[] = []
  while (!suffices([...right, ...chosen], lessonCount)) {
    const next = mostTelling(waiting, [...right, ...chosen], places)
    if (!next) return []
    chosen.push(next)
    if (supportedBy.length > 0) break
    waiting = waiting.filter((question) => question !== next)
  }
  return chosen
}

/**
 * Evidence from many places: a lesson that was not asked about before a lesson that was, then a skill likewise; then
 * the later lesson, for it builds on the earlier ones; then what is hard to guess.
 */
function mostTelling(
  waiting: readonly BankQuestion[],
  asked: readonly BankQuestion[],
  places: ReadonlyMap<string, number>,
): BankQuestion | undefined {
  const lessons = new Set(asked.map(({ lessonId }) => lessonId))
  const skills = new Set(asked.flatMap((question) => question.skills))
  const rank = (question: BankQuestion) => [
    lessons.has(question.lessonId) ? 0 : 1,
    question.skills.some((skill) => skills.has(skill)) ? 0 : 1,
    places.get(question.lessonId) ?? 0,
    isHardToGuess(question) ? 1 : 0,
  ]
  return waiting.toSorted((a, b) => compareRanks(rank(b), rank(a)))[0]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index])
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0)
}

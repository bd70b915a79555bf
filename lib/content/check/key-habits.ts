import type { Question } from '@/lib/quiz/quiz-schema'
import { isRight } from '@/lib/quiz/schema/asked'
import { listVariants } from '@/lib/quiz/variants'
import { plainText } from '../plain-text'
import { findOptions } from './question-rules/option-list'

/** Where the key of a question with one right option stands, and how it looks. */
export interface KeyHabit {
  id: string
  /** In the file, counted from 1. */
  place: number
  /** Whether the key is longer than every wrong option, in at least one variant. */
  isLongest: boolean
}

/** What somebody could learn of how the author sets keys: of choices of one, of reasons and of picked outputs. */
export function listKeyHabits(questions: readonly Question[]): KeyHabit[] {
  return questions.flatMap((question) => {
    const list = question.kind === 'choose-several' ? undefined : findOptions(question)
    if (!list) return []
    const place = list.options.findIndex(isRight) + 1
    return [{ id: question.id, place, isLongest: listVariants(question).some(isKeyLongest) }]
  })
}

function isKeyLongest(question: Question): boolean {
  const options = findOptions(question)?.options ?? []
  const lengthsOf = (right: boolean) =>
    options.filter((option) => isRight(option) === right).map(({ text }) => plainText(text).length)
  return Math.max(...lengthsOf(true)) > Math.max(...lengthsOf(false))
}

/** How many keys stand at each place, from the first place on. */
export function countPlaces(habits: readonly KeyHabit[]): number[] {
  const last = Math.max(0, ...habits.map(({ place }) => place))
  return Array.from({ length: last }, (_, index) => habits.filter(({ place }) => place === index + 1).length)
}

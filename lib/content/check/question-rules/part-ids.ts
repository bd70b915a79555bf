import type { Question } from '@/lib/quiz/quiz-schema'
import { findRepeatedIds, type OwnedId } from '../repeated-ids'
import { findOptions } from './option-list'
import type { QuestionRule } from './question-rule'

/** The parts of a question have different ids: answers name them by nothing else. */
export const partIdFaults: QuestionRule = ({ question }) =>
  findRepeatedIds(listParts(question)).map(({ id, entry }) => {
    return { entry, message: `two parts of ${question.id} have the id "${id}"` }
  })

/** Distractors are placed among steps and paired like right sides. */
function listParts(question: Question): OwnedId[] {
  const list = findOptions(question)
  if (list) return partsOf(list.field, list.options)
  switch (question.kind) {
    case 'order-steps':
      return [...partsOf('steps', question.steps), ...partsOf('distractors', question.distractors)]
    case 'match-pairs':
      return [...partsOf('pairs', question.pairs), ...partsOf('distractors', question.distractors)]
    case 'fill-gaps':
      return partsOf('gaps', question.gaps)
    default:
      return []
  }
}

function partsOf(field: string, parts: readonly { id: string }[]): OwnedId[] {
  return parts.map(({ id }, index) => ({ id, entry: [field, index, 'id'] }))
}

import type { QuestionBank } from '../quiz/question-bank'
import { type Group, groupPairs, listSides } from './confusable-groups'

/** A group with what its order hangs on. */
interface Placed {
  group: Group
  urgent: boolean
  /** Lessons of its first and last question. */
  from: string | undefined
  to: string | undefined
}

/**
 * The same questions in the order in which to ask them: groups with an urgent one, then the others; within both,
 * confusable questions one after the other, and otherwise neighbours of different lessons wherever that is possible.
 */
export function interleave(
  questionIds: readonly string[],
  bank: Pick<QuestionBank, 'questions' | 'confusable'>,
  isUrgent: (questionId: string) => boolean = () => false,
): string[] {
  const lessonOf = new Map(bank.questions.map(({ id, lessonId }) => [id, lessonId]))
  const placed = groupPairs(questionIds, listSides(bank)).map((group): Placed => {
    const [first = '', last = first] = group.questionIds
    const urgent = group.questionIds.some(isUrgent)
    return { group, urgent, from: lessonOf.get(first), to: lessonOf.get(last) }
  })
  const first = mixLessons(
    placed.filter(({ urgent }) => urgent),
    undefined,
  )
  const then = mixLessons(
    placed.filter(({ urgent }) => !urgent),
    first.at(-1)?.to,
  )
  return [...first, ...then].flatMap(({ group }) => group.questionIds)
}

function mixLessons(placed: readonly Placed[], before: string | undefined): Placed[] {
  const mixed: Placed[] = []
  let rest = placed
  while (rest.length > 0) {
    const next = chooseNext(rest, mixed.length > 0 ? mixed.at(-1)?.to : before)
    if (!next) break
    mixed.push(next)
    rest = rest.filter((one) => one !== next)
  }
  return mixed
}

/**
 * The first of another lesson than the one before; but a lesson that has more than half of the rest must go on now, or
 * it would meet itself at the end.
 */
function chooseNext(rest: readonly Placed[], before: string | undefined): Placed | undefined {
  const others = rest.filter(({ from }) => from !== before)
  const crowded = others.find(({ from }) => rest.filter((one) => one.from === from).length * 2 > rest.length)
  return crowded ?? others[0] ?? rest[0]
}

import type { QuestionBank } from '../quiz/question-bank'

/** On which side of which confusable pair a question stands. */
export interface Side {
  pairId: string
  side: 'one' | 'other'
}

export type Sides = ReadonlyMap<string, readonly Side[]>

/** One question, or two that make the contrast of a pair and are asked one after the other. */
export interface Group {
  questionIds: readonly string[]
  pairId?: string
}

/** A question that tests both sides of a pair makes the contrast by itself, and stands on neither. */
export function listSides({ questions, confusable }: Pick<QuestionBank, 'questions' | 'confusable'>): Sides {
  return new Map(
    questions.map(({ id, skills }) => {
      const sides = confusable.flatMap(({ id: pairId, one, other }): Side[] => {
        const isOne = one.some((skill) => skills.includes(skill))
        const isOther = other.some((skill) => skills.includes(skill))
        return isOne === isOther ? [] : [{ pairId, side: isOne ? 'one' : 'other' }]
      })
      return [id, sides]
    }),
  )
}

/** The pair on whose opposite sides the two stand. */
export function findPair(sides: Sides, [a, b]: readonly [string, string]): string | undefined {
  const ofB = sides.get(b) ?? []
  const opposite = ({ pairId, side }: Side) => ofB.some((other) => other.pairId === pairId && other.side !== side)
  return sides.get(a)?.find(opposite)?.pairId
}

/**
 * Joins each question with the first later one that it is confusable with; every question is in exactly one group.
 * Similar ideas are told apart better when they are asked in turn: Rohrer 2012,
 * https://doi.org/10.1007/s10648-012-9201-3
 */
export function groupPairs(questionIds: readonly string[], sides: Sides): Group[] {
  const groups: Group[] = []
  const taken = new Set<string>()
  for (const [index, id] of questionIds.entries()) {
    if (taken.has(id)) continue
    const partner = questionIds.slice(index + 1).find((other) => !taken.has(other) && findPair(sides, [id, other]))
    const pairId = partner === undefined ? undefined : findPair(sides, [id, partner])
    if (partner === undefined || pairId === undefined) {
      groups.push({ questionIds: [id] })
      continue
    }
    taken.add(partner)
    groups.push({ questionIds: [id, partner], pairId })
  }
  return groups
}

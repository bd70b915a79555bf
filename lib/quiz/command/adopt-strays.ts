import type { Pair } from './align-pieces'
import type { Piece } from './piece'

export type FoundPair = Pair & {
  /** Equal to an expected piece that stands elsewhere. */
  isMoved?: boolean
  /** Says why a flag was not known as the one that it stands for. */
  slip?: string
  /** Right without being expected: it is optional. */
  isFree?: boolean
  /** Not expected, where others of its slot are. */
  isSurplus?: boolean
}

/**
 * Gives what is missing to a typed piece that stands alone: to a misspelt or misplaced flag, to an argument out of place.
 *
 * Arguments have other slots after another sub-command, as the image of `docker run` and the container of `docker start`:
 * there they are right, and only the sub-command is not. A line is never right by that, for its sub-command is wrong.
 */
export function adoptStrays(pairs: readonly FoundPair[]): readonly FoundPair[] {
  const isSameCommand = pairs.every(
    ({ typed, isRight }) => isRight || !/^(?:tool|sub-command)$/.test(typed?.what ?? ''),
  )
  const missing = pairs.filter((pair) => !pair.typed)
  const adopted = pairs.map((pair) => {
    const { typed } = pair
    if (!typed || pair.expected) return pair
    const found = missing.findIndex(({ expected }) => expected && howAdopted(typed, expected, isSameCommand))
    const [expected] = found < 0 ? [] : missing.splice(found, 1).map((other) => other.expected)
    return expected ? { ...pair, expected, ...howAdopted(typed, expected, isSameCommand) } : pair
  })
  return adopted.filter((pair) => pair.typed || missing.includes(pair))
}

function howAdopted(typed: Piece, expected: Piece, isSameCommand: boolean): Partial<FoundPair> | undefined {
  if (expected.slot === typed.meant?.slot) return { slip: typed.meant.note }
  if (expected.what !== typed.what || expected.value !== typed.value) return undefined
  if (expected.slot === typed.slot) return { isMoved: true }
  return typed.what === 'argument' && !isSameCommand ? { isRight: true } : undefined
}

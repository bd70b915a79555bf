import type { Piece } from './piece'

/** A typed piece with the expected one that it stands for; one of the two is missing where nothing fits. */
export interface Pair {
  typed?: Piece
  expected?: Piece
  isRight: boolean
}

/** Pairs pieces of one slot: equal ones first; of the others each typed one with an expected one, as far as they go. */
export function alignPieces(typed: readonly Piece[], expected: readonly Piece[]): readonly Pair[] {
  const isOrdered = (typed[0] ?? expected[0])?.repeat === 'ordered'
  return isOrdered ? alignOrdered(typed, expected) : alignSet(typed, expected)
}

function alignSet(typed: readonly Piece[], expected: readonly Piece[]): readonly Pair[] {
  const values = new Set(typed.map((piece) => piece.value))
  const open = expected.filter((piece) => !values.has(piece.value))
  const pairs = typed.map((piece): Pair => {
    const equal = expected.find((candidate) => candidate.value === piece.value)
    return equal ? { typed: piece, expected: equal, isRight: true } : pairOff(piece, open.shift())
  })
  return [...pairs, ...open.map((piece) => ({ expected: piece, isRight: false }))]
}

/** A longest common subsequence keeps as many right as can be; what lies between two of its members is paired off. */
function alignOrdered(typed: readonly Piece[], expected: readonly Piece[]): readonly Pair[] {
  const pairs: Pair[] = []
  let [typedFrom, expectedFrom] = [0, 0]
  for (const [typedAt, expectedAt] of [
    ...commonSubsequence(typed, expected),
    [typed.length, expected.length] as const,
  ]) {
    pairs.push(...pairOffAll(typed.slice(typedFrom, typedAt), expected.slice(expectedFrom, expectedAt)))
    const [one, other] = [typed[typedAt], expected[expectedAt]]
    if (one && other) pairs.push({ typed: one, expected: other, isRight: true })
    typedFrom = typedAt + 1
    expectedFrom = expectedAt + 1
  }
  return pairs
}

function pairOffAll(typed: readonly Piece[], expected: readonly Piece[]): readonly Pair[] {
  const missing = expected.slice(typed.length).map((piece) => ({ expected: piece, isRight: false }))
  return [...typed.map((piece, index) => pairOff(piece, expected[index])), ...missing]
}

function pairOff(typed: Piece, expected: Piece | undefined): Pair {
  return { typed, ...(expected ? { expected } : {}), isRight: false }
}

/** The indices of equal pieces, in both lists in order, as many as possible. */
function commonSubsequence(
  typed: readonly Piece[],
  expected: readonly Piece[],
): readonly (readonly [number, number])[] {
  const width = expected.length + 1
  const lengths = new Array<number>((typed.length + 1) * width).fill(0)
  const lengthAt = (one: number, other: number) => lengths[one * width + other] ?? 0
  const isEqual = (one: number, other: number) => typed[one]?.value === expected[other]?.value
  for (let one = typed.length - 1; one >= 0; one -= 1) {
    for (let other = expected.length - 1; other >= 0; other -= 1) {
      lengths[one * width + other] = isEqual(one, other)
        ? lengthAt(one + 1, other + 1) + 1
        : Math.max(lengthAt(one + 1, other), lengthAt(one, other + 1))
    }
  }
  const found: (readonly [number, number])[] = []
  let [one, other] = [0, 0]
  while (one < typed.length && other < expected.length) {
    if (isEqual(one, other)) found.push([one++, other++])
    else if (lengthAt(one + 1, other) >= lengthAt(one, other + 1)) one += 1
    else other += 1
  }
  return found
}

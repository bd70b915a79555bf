import { adoptStrays, type FoundPair } from './adopt-strays'
import { alignPieces } from './align-pieces'
import { effectivePieces } from './effective-pieces'
import type { Piece } from './piece'

/** A flag that may be there or not. */
export interface OptionalFlag {
  slot: string
  /** Only with this value; missing: with any. */
  value?: string
}

export interface PieceComparison {
  /** Every typed piece, in order. */
  typed: readonly FoundPair[]
  /** Expected pieces for which nothing was typed. */
  missing: readonly Piece[]
  right: number
  outOf: number
}

/** Compares the pieces of one command, slot by slot, and finds for each typed piece the expected one that it stands for. */
export function comparePieces(
  typed: readonly Piece[],
  expected: readonly Piece[],
  optional: readonly OptionalFlag[],
): PieceComparison {
  const wanted = effectivePieces(expected)
  const aligned = alignBySlot(effectivePieces(typed), wanted)
  const leftOut = aligned.filter((pair) => !pair.typed && pair.expected && isOptional(pair.expected, optional))
  const needed = aligned.filter((pair) => !leftOut.includes(pair))
  const pairs = adoptStrays(withSwitchedOff(typed, needed))
  return {
    typed: typed.map((piece) => settle(piece, pairs, { wanted, optional })),
    missing: pairs.flatMap((pair) => (pair.typed || !pair.expected ? [] : [pair.expected])),
    right: new Set(pairs.flatMap((pair) => (pair.isRight && pair.expected ? [pair.expected] : []))).size,
    outOf: wanted.length - leftOut.length,
  }
}

function alignBySlot(typed: readonly Piece[], expected: readonly Piece[]): readonly FoundPair[] {
  const slots = [...new Set([...expected, ...typed].map((piece) => piece.slot))]
  const inSlot = (slot: string) => (piece: Piece) => piece.slot === slot
  return slots.flatMap((slot) => alignPieces(typed.filter(inSlot(slot)), expected.filter(inSlot(slot))))
}

function isOptional(piece: Piece, optional: readonly OptionalFlag[]): boolean {
  return optional.some(({ slot, value }) => slot === piece.slot && (value === undefined || value === piece.value))
}

/** `--rm=false` has no effect and yet stands for the `--rm` that is expected. */
function withSwitchedOff(typed: readonly Piece[], pairs: readonly FoundPair[]): readonly FoundPair[] {
  return pairs.map((pair) => {
    if (pair.typed || pair.expected?.what !== 'flag') return pair
    const off = typed.findLast((piece) => piece.slot === pair.expected?.slot && piece.value === piece.absent)
    return off ? { ...pair, typed: off } : pair
  })
}

interface Settling {
  wanted: readonly Piece[]
  optional: readonly OptionalFlag[]
}

/** A typed piece without a pair has no effect: it is a repetition, or says what goes without saying. */
function settle(piece: Piece, pairs: readonly FoundPair[], { wanted, optional }: Settling): FoundPair {
  const pair = pairs.find((candidate) => candidate.typed === piece) ?? { typed: piece, isRight: true }
  if (pair.expected || pair.isRight) return pair
  if (wanted.some((other) => other.slot === piece.slot)) return { ...pair, isSurplus: true }
  return isOptional(piece, optional) ? { ...pair, isRight: true, isFree: true } : pair
}

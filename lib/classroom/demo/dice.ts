import { hashText } from '@/lib/quiz/shuffle'

/** A number from 0 to 1 (below it) for each name: the same name, the same number. */
export type Dice = (name: string) => number

/**
 * Chance that can be done again. Each roll has a name instead of a place in a row, so that one more question to decide
 * leaves all others as they were.
 */
export function makeDice(seed: string | number): Dice {
  return (name) => mix(hashText(`${seed}/${name}`)) / 2 ** 32
}

/** The same seed with something of its own for a part: a learner, an assignment. */
export function diceOf(dice: Dice, part: string): Dice {
  return (name) => dice(`${part}/${name}`)
}

/** A whole number from `from` to `to`, both included. */
export function rollWhole(roll: number, from: number, to: number): number {
  return from + Math.floor(roll * (to - from + 1))
}

/** Texts that differ in their last letter have near hashes; this spreads them (the end of MurmurHash3, public domain). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

import { type FactName, nameText } from './fact-kinds'

/** Into how many heaps facts are laid to be compared. With some thousands of facts a heap is a few dozen. */
export const HEAPS = 64

/** What stands for the facts of each heap; undefined for a heap that is not to be compared. */
export type Digests = readonly (number | undefined)[]

/** As much of a fact as tells it from an older or later state of itself. */
export interface FactMoment extends FactName {
  at: number
}

/** The heap that a fact lies in, the same in every browser and in the account. */
export function heapOf(name: FactName): number {
  return hash(nameText(name)) % HEAPS
}

/**
 * A number for each heap: two sets of facts that have the same numbers are the same set, but for a chance of one in four
 * thousand million, and even then the next fact in the heap makes the difference seen.
 *
 * Of a fact its name and its time are looked at: what else is in it cannot change without them, except where two browsers
 * change one setting in the same millisecond.
 */
export function digestFacts(facts: Iterable<FactMoment>): number[] {
  const sums = Array.from({ length: HEAPS }, () => 0)
  for (const fact of facts) {
    const heap = heapOf(fact)
    // A sum does not depend on the order.
    sums[heap] = ((sums[heap] ?? 0) + hash(`${nameText(fact)} ${fact.at}`)) >>> 0
  }
  return sums
}

/** The heaps in which the two differ. */
export function findOpenHeaps(own: Digests, others: Digests): number[] {
  return own.flatMap((digest, heap) => (others[heap] === undefined || others[heap] === digest ? [] : [heap]))
}

/** For an address. */
export function writeDigests(digests: Digests): string {
  return digests.map((digest) => digest?.toString(36) ?? '-').join('.')
}

/** undefined for what `writeDigests` never writes. */
export function readDigests(text: string): Digests | undefined {
  const parts = text.split('.')
  if (parts.length !== HEAPS || !parts.every((part) => /^(?:[0-9a-z]{1,7}|-)$/.test(part))) return undefined
  return parts.map((part) => (part === '-' ? undefined : Number.parseInt(part, 36)))
}

/**
 * FNV-1a, and the last step of MurmurHash3, without which sums of texts that differ in their last digit would meet.
 * http://www.isthe.com/chongo/tech/comp/fnv/, https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
function hash(text: string): number {
  let mixed = 0x811c9dc5
  for (let index = 0; index < text.length; index++) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

import { normalKind } from './normal-kind'
import { normalReference } from './normal-value'
import type { PlacedPiece, PlacedWord } from './read-arguments'

/** What changes a resource: `tier=web`, `tier-`, `gpu:NoSchedule-`. No name has such characters. */
const CHANGE = /[=:]|-$/

/**
 * Reads the resources of a kubectl command, a piece for each: `pod web`, `pod/web` and `po/web` are one, `pods a b` are
 * two, `pods,svc` are all of two kinds. The words that are changes go to `readChange`.
 */
export function readResources(
  words: readonly PlacedWord[],
  readChange: ((placed: PlacedWord) => PlacedPiece) | undefined,
): PlacedPiece[] {
  const changes = readChange ? words.filter(({ word }) => CHANGE.test(word.value)) : []
  const resources = words.filter((word) => !changes.includes(word))
  return [...readReferences(resources), ...changes.flatMap((change) => readChange?.(change) ?? [])]
}

function readReferences(words: readonly PlacedWord[]): PlacedPiece[] {
  const [first, ...names] = words
  if (!first) return []
  if (first.word.value.includes('/')) {
    return words.map(({ at, word }) => toResource(at, word.text, normalReference(word.value)))
  }
  const kinds = first.word.value.split(',')
  if (names.length === 0) {
    return kinds.map((kind) => toResource(first.at, kinds.length === 1 ? first.word.text : kind, normalKind(kind)))
  }
  return names.flatMap(({ at, word }, index) =>
    kinds.map((kind) => {
      const text = index === 0 ? `${kinds.length === 1 ? first.word.text : kind} ${word.text}` : word.text
      return toResource(index === 0 ? first.at : at, text, `${normalKind(kind)}/${word.value}`)
    }),
  )
}

function toResource(at: number, text: string, value: string): PlacedPiece {
  return {
    at,
    piece: { what: 'argument', text, slot: 'argument resource', value, repeat: 'set', label: 'the resource' },
  }
}

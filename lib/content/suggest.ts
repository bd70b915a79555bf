import { distance } from 'fastest-levenshtein'

/** `; did you mean "x"?` for the candidate that was probably meant, else nothing. */
export function suggest(written: string, candidates: readonly string[]): string {
  const meant = findMeant(written, candidates)
  return meant ? `; did you mean "${meant}"?` : ''
}

/** The candidate that was probably meant. At most a third of it may differ: a wild guess sends an author astray. */
export function findMeant(written: string, candidates: readonly string[]): string | undefined {
  const [nearest] = candidates
    .map((candidate) => ({ candidate, changes: distance(written.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, changes }) => changes <= mostChanges(candidate))
    .sort((a, b) => a.changes - b.changes)
  return nearest?.candidate
}

/** In a name as short as `l14` every letter tells it from its neighbours. */
function mostChanges(candidate: string): number {
  return candidate.length < 4 ? 0 : Math.floor(candidate.length / 3)
}

/** `"a", "b" or "c"`. */
export function alternatives(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

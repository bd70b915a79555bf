import { closest, distance } from 'fastest-levenshtein'

/** `, did you mean image?`, or nothing where no known word is near enough to be meant. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const candidates = [...known]
  if (candidates.length === 0) return ''
  const best = closest(word.toLowerCase(), candidates.map(lower))
  const meant = candidates.find((candidate) => lower(candidate) === best)
  const limit = Math.ceil(word.length / 3)
  return meant && distance(lower(word), best) <= limit ? `, did you mean ${meant}?` : ''
}

function lower(word: string): string {
  return word.toLowerCase()
}

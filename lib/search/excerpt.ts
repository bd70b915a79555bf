/** A stretch of text, with whether it was searched for. */
export interface Piece {
  text: string
  hit: boolean
}

const BEFORE = 60
const LENGTH = 180

/** The part of a text in which most of what was searched for stands, cut at words, hits marked. */
export function excerptOf(text: string, terms: readonly string[]): Piece[] {
  const pattern = patternOf(terms)
  const start = startOfWord(text, Math.max(0, (pattern ? bestPlace(text, pattern) : 0) - BEFORE))
  const end = endOfWord(text, Math.min(text.length, start + LENGTH))
  const cut = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
  if (!pattern) return cut ? [{ text: cut, hit: false }] : []
  // With one capturing group, split gives text and hits in turn.
  return cut
    .split(pattern)
    .map((piece, index) => ({ text: piece, hit: index % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '')
}

/** Longest first, so that `--mount` wins over `mount`; not inside a word. */
function patternOf(terms: readonly string[]): RegExp | undefined {
  if (terms.length === 0) return undefined
  const sorted = [...terms].sort((a, b) => b.length - a.length).map((term) => RegExp.escape(term))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** The hit after which, within the length of an excerpt, the most different terms stand. */
function bestPlace(text: string, pattern: RegExp): number {
  const hits = [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), index }))
  let best = { index: 0, terms: 0 }
  for (const { index } of hits) {
    const near = hits.filter((hit) => hit.index >= index && hit.index < index + LENGTH - BEFORE)
    const terms = new Set(near.map(({ word }) => word)).size
    if (terms > best.terms) best = { index, terms }
  }
  return best.index
}

function startOfWord(text: string, index: number): number {
  return index === 0 ? 0 : text.indexOf(' ', index) + 1
}

function endOfWord(text: string, index: number): number {
  const space = text.lastIndexOf(' ', index)
  return index === text.length || space <= 0 ? index : space
}

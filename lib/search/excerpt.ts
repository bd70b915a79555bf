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
  const place = pattern ? bestPlace(text, pattern) : 0
  const start = startOfWord(text, Math.max(0, place - BEFORE), place)
  const end = endOfWord(text, Math.min(text.length, start + LENGTH), start)
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
  const sorted = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
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

/** Within a word where it is so long that the hit would be lost. */
function startOfWord(text: string, index: number, place: number): number {
  const space = text.indexOf(' ', index)
  return index === 0 || space < 0 || space >= place ? index : space + 1
}

function endOfWord(text: string, index: number, start: number): number {
  const space = text.lastIndexOf(' ', index)
  return index === text.length || space <= start ? index : space
}

import MiniSearch, { type SearchResult } from 'minisearch'
import { excerptOf, type Piece } from './excerpt'
import { tokenize, tokenizeQuery } from './tokenize'

/** A place of the site that can be found: a section of a lesson, a term of the glossary, or a status. */
export interface Place {
  path: string
  /** Of the lesson, or the term itself. */
  title: string
  /** Of the section; empty for the top of a page. */
  heading: string
  text: string
}

export interface Hit {
  path: string
  title: string
  heading: string
  excerpt: Piece[]
}

/** Terms shorter than this are found whole only: as prefixes they would match half of the course. */
const MIN_PREFIX_LENGTH = 3
const MIN_FUZZY_LENGTH = 5
export const MAX_HITS = 12

/** Builds the search over places; about 100 ms for fifty lessons. */
export function buildSearch(places: readonly Place[]): (query: string) => Hit[] {
  const index = new MiniSearch<Place & { id: number }>({
    fields: ['title', 'heading', 'text'],
    tokenize,
    searchOptions: {
      tokenize: tokenizeQuery,
      boost: { title: 4, heading: 3 },
      combineWith: 'AND',
      // Only the word that is still being typed is taken as a beginning.
      prefix: (term, place, terms) =>
        place === terms.length - 1 && term.length >= MIN_PREFIX_LENGTH && !term.startsWith('-'),
      fuzzy: (term) => (term.length >= MIN_FUZZY_LENGTH && /^\p{L}+$/u.test(term) ? 0.3 : false),
    },
  })
  index.addAll(places.map((place, id) => ({ ...place, id })))
  return (query) =>
    index
      .search(query)
      .slice(0, MAX_HITS)
      .flatMap((result) => toHit(places[result.id], result))
}

function toHit(place: Place | undefined, result: SearchResult): Hit[] {
  if (!place) return []
  const { path, title, heading, text } = place
  return [{ path, title, heading, excerpt: excerptOf(text, Object.keys(result.match)) }]
}

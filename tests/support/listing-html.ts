import type { ListingHtml } from '@/lib/mdx/listing-writer'

/** The tags that `lib/mdx/listing.ts` writes, and no others. */
const OWN_TAGS = /<\/?(?:mark|ins|del|u|kbd)>|<kbd class="inside">|<span class="gap">|<\/span>/g

/** What a reader sees of a listing: its text without our tags. Throws where the file's own text could be taken for a tag. */
export function textOfListing({ html }: Pick<ListingHtml, 'html'>): string {
  const text = html.replace(OWN_TAGS, '')
  if (text.includes('<')) throw new Error(`a tag that is not ours: ${text}`)
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}

/** A stretch of a listing that stands out, as in `keyword FROM`. */
export type Word = `${string} ${string}`

const ROLE_OF_LETTER: Readonly<Record<string, string>> = { C: 'comment', K: 'keyword', S: 'string' }

/** The words that `tokens` names; throws where one of them lies outside the text. */
export function wordsOfListing(listing: ListingHtml): Word[] {
  const text = textOfListing(listing)
  let position = 0
  return listing.tokens.split(/(?=[A-Z])/).flatMap((token) => {
    const [, letter = '', distance = '', length = ''] = /^([A-Z])([0-9a-z]+)\.([0-9a-z]+)$/.exec(token) ?? []
    if (token === '') return []
    const start = position + Number.parseInt(distance, 36)
    position = start + Number.parseInt(length, 36)
    const role = ROLE_OF_LETTER[letter]
    if (!role || position > text.length)
      throw new Error(`"${token}" of "${listing.tokens}" names no stretch of the text`)
    return [`${role} ${text.slice(start, position)}` as const]
  })
}

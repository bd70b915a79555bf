import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'

/** What a reader sees of a text: its Markdown without the signs. */
export function plainText(markdown: string): string {
  return textOf(fromMarkdown(markdown)).trim()
}

/** The same for texts that differ only in case and white space. */
export function foldText(markdown: string): string {
  return plainText(markdown).replace(/\s+/g, ' ').toLowerCase()
}

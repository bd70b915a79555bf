import 'server-only'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toHast } from 'mdast-util-to-hast'
import { rehypeLongCode } from './rehype-long-code'

/**
 * A sentence of a quiz as HTML: `code`, emphasis and links. HTML in the text is shown, not run.
 * One paragraph loses its `<p>`, so that the text can stand in a label.
 */
export function inlineHtml(markdown: string): string {
  const hast = toHast(fromMarkdown(markdown, { extensions: [{ disable: { null: ['htmlFlow', 'htmlText'] } }] }))
  if (hast.type !== 'root') return ''
  rehypeLongCode()(hast)
  if (hast.children.length === 1) {
    const [only] = hast.children
    if (only?.type === 'element' && only.tagName === 'p') return toHtml(only.children)
  }
  return toHtml(hast)
}

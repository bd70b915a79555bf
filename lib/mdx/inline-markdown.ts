import 'server-only'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { rehypeLongCode } from './rehype-long-code'

/**
 * A sentence of a quiz as HTML: `code`, emphasis and links. HTML in the text is shown, not run; a link leads to an
 * `https` address or nowhere, and there are no pictures: a note may quote what a learner typed.
 * One paragraph loses its `<p>`, so that the text can stand in a label.
 */
export function inlineHtml(markdown: string): string {
  const hast = toHast(fromMarkdown(markdown, { extensions: [{ disable: { null: ['htmlFlow', 'htmlText'] } }] }))
  if (hast.type !== 'root') return ''
  rehypeLongCode()(hast)
  visit(hast, 'element', (element) => {
    if (!String(element.properties.href ?? '').startsWith('https://')) delete element.properties.href
    delete element.properties.src
  })
  if (hast.children.length === 1) {
    const [only] = hast.children
    if (only?.type === 'element' && only.tagName === 'p') return toHtml(only.children)
  }
  return toHtml(hast)
}

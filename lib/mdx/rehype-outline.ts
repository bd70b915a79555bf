import 'server-only'
import GithubSlugger from 'github-slugger'
import type { Element, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import type { Outline, Section } from './compiled-lesson'

/** Gives every heading its anchor and fills `outline` with the headings and the searchable text on the way. */
export function rehypeOutline(outline: Outline) {
  return (tree: Root) => {
    const slugger = new GithubSlugger()
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'h2' && element.tagName !== 'h3') return
      const text = searchText(element)
      const anchor = slugger.slug(text)
      element.properties.id = anchor
      outline.headings.push({ depth: element.tagName === 'h2' ? 2 : 3, text, anchor })
    })
    outline.sections.push(...sectionsOf(tree))
  }
}

function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [{ anchor: '', heading: '', text: '' }]
  for (const node of tree.children) {
    const text = searchText(node)
    if (isHeading(node)) sections.push({ anchor: String(node.properties.id), heading: text, text: '' })
    else if (text) {
      const last = sections.at(-1)
      if (last) last.text = `${last.text} ${text}`.trim()
    }
  }
  return sections.filter((section) => section.text || section.heading)
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && (node.tagName === 'h2' || node.tagName === 'h3')
}

/** Attributes with words in them, and how each is read: listings are markup, all others text. */
const SEARCHED_ATTRIBUTES = new Map([
  ['html', plainText],
  ['caption', String],
  ['claim', String],
  ['title', String],
])

/** The words of a node, including those that listings carry in their attributes. */
function searchText(node: Root | RootContent): string {
  const words: string[] = []
  visit(node, (child) => {
    if (child.type === 'text') words.push(child.value)
    if (child.type === 'mdxJsxFlowElement') {
      for (const { name, value } of child.attributes.filter((a) => a.type === 'mdxJsxAttribute')) {
        const read = SEARCHED_ATTRIBUTES.get(name)
        if (read && typeof value === 'string') words.push(` ${read(value)} `)
      }
    }
    if (child.type === 'element' && /^(p|li|h[2-6]|td|th|tr)$/.test(child.tagName)) words.push(' ')
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}

function plainText(html: string): string {
  const text = html.replace(/<[^>]*>/g, '')
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

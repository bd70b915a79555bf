import { fleschKincaid } from 'flesch-kincaid'
import type { Nodes, Root } from 'mdast'
import { syllable } from 'syllable'
import { SKIP, visit } from 'unist-util-visit'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * How many years of American schooling a lesson's paragraphs and lists ask for, by the formula of Flesch and Kincaid (1975):
 * 0.39 words a sentence + 11.8 syllables a word - 15.59. Headings, tables, listings and link lists are no sentences and are
 * left out; a piece of inline code counts as one short word, however it is spelt. 0 where there is nothing to read.
 */
export function readingGrade(root: Root): number {
  const sentences = listParagraphs(root).flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment))
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}

function listParagraphs(root: Root): string[] {
  const found: string[] = []
  visit(root, (node) => {
    if (node.type === 'table' || (node.type === 'mdxJsxFlowElement' && node.name === 'FurtherReading')) return SKIP
    if (node.type === 'paragraph') found.push(textOf(node).trim())
    return undefined
  })
  return found.filter((text) => text !== '')
}

function textOf(node: Nodes): string {
  if (node.type === 'inlineCode') return 'code'
  if ('value' in node) return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

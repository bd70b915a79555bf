import 'server-only'
import type { Root, Table, TableCell, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { readDiagram } from '@/lib/diagrams/diagram-file'
import { setAttributes, textAttribute, visitElements } from './jsx-attributes'
import type { LessonLinks } from './lesson-links'

/** `lesson:l14#anchor` becomes the lesson's address. */
export function remarkLessonLinks({ lessons }: LessonLinks) {
  return (tree: Root) => {
    visit(tree, 'link', (link) => {
      const match = /^lesson:([^#]+)(#.*)?$/.exec(link.url)
      const lesson = match?.[1] ? lessons[match[1]] : undefined
      if (lesson) link.url = `${lesson.path}${match?.[2] ?? ''}`
    })
  }
}

/** Gives `<Term>` its meaning and a number of its own, and `<Recall>` the lesson that it asks about. */
export function remarkReferences({ lessons, terms }: LessonLinks) {
  return (tree: Root) => {
    let count = 0
    visitElements(tree, (element) => {
      if (element.name === 'Term') {
        const id = textAttribute(element, 'id') ?? ''
        count += 1
        setAttributes(element, { term: id, meaning: terms[id] ?? '', anchor: `term-${count}` })
      }
      if (element.name === 'Recall') {
        const lesson = lessons[textAttribute(element, 'from') ?? '']
        setAttributes(element, { href: lesson?.path, lesson: lesson?.title })
      }
    })
  }
}

/** Replaces the Mermaid source inside `<Diagram>` by the picture drawn ahead; what follows it is the text version. */
export function remarkDiagrams({ file, bodyLine }: { file: string; bodyLine: number }) {
  return (tree: Root) => {
    visitElements(tree, (element) => {
      if (element.name !== 'Diagram') return
      const fence = element.children[0]
      if (fence?.type !== 'code') throw new Error(`${file}: a <Diagram> without its picture passed the content check`)
      const line = (fence.position?.start.line ?? 1) + bodyLine
      setAttributes(element, {
        caption: textAttribute(element, 'caption'),
        svg: readDiagram(fence.value, { file, line }),
      })
      element.children.shift()
    })
  }
}

/**
 * Writes the column's heading into every cell of a `<Compare>` table: the phone view shows it beside the value.
 * The roles repeat what the tags say: that view changes `display`, and with it browsers forget the meaning of a table.
 * https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
export function remarkCompare() {
  return (tree: Root) => {
    visitElements(tree, (element) => {
      if (element.name === 'Compare') visit(element, 'table', labelTable)
    })
  }
}

function labelTable(table: Table): void {
  setProperties(table, { role: 'table' })
  const labels = table.children[0]?.children.map((cell) => textOf(cell)) ?? []
  for (const [index, row] of table.children.entries()) {
    setProperties(row, { role: 'row' })
    for (const [column, cell] of row.children.entries()) {
      const label = labels[column] ?? ''
      setProperties(cell, index > 0 ? { role: 'cell', 'data-label': label } : { role: label ? 'columnheader' : 'cell' })
    }
  }
}

function setProperties(node: Table | TableRow | TableCell, properties: Record<string, string>): void {
  node.data = { ...node.data, hProperties: properties }
}

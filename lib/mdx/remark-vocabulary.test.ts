import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { diagramFile, HOW_TO_DRAW } from '@/lib/diagrams/diagram-file'
import { drawnSource } from '@/tests/support/drawn-diagram'
import { sampleLinks } from '@/tests/support/lesson-links'
import { elementsOf, parseMdx } from '@/tests/support/mdx-tree'
import { remarkCompare, remarkDiagrams, remarkLessonLinks, remarkReferences } from './remark-vocabulary'

function addressesOf(tree: Root): string[] {
  const found: string[] = []
  visit(tree, 'link', ({ url }) => {
    found.push(url)
  })
  return found
}

test('a link to a lesson becomes its address, and keeps its anchor', () => {
  const tree = parseMdx('[a](lesson:l01), [b](lesson:l01#publish-a-port) and\n\n- a list: [c](lesson:l01#x-1)')
  remarkLessonLinks(sampleLinks)(tree)
  expect(addressesOf(tree)).toEqual(['/learn/why/first', '/learn/why/first#publish-a-port', '/learn/why/first#x-1'])
})

test('every other link stays as it is', () => {
  const links = ['https://docs.docker.com/#lesson:l01', '/glossary#image', '#here', 'lesson:unknown']
  const tree = parseMdx(links.map((url) => `[x](${url})`).join(' '))
  remarkLessonLinks(sampleLinks)(tree)
  expect(addressesOf(tree)).toEqual(links)
})

test('terms get their meaning, and a number of their own though it is the same term', () => {
  const tree = parseMdx('An <Term id="image">image</Term>.\n\n- More <Term id="image">images</Term>')
  remarkReferences(sampleLinks)(tree)
  expect(elementsOf(tree)).toEqual([
    { name: 'Term', attributes: { term: 'image', meaning: 'A read-only package.', anchor: 'term-1' } },
    { name: 'Term', attributes: { term: 'image', meaning: 'A read-only package.', anchor: 'term-2' } },
  ])
})

test('a recall names the lesson that it asks about', () => {
  const tree = parseMdx('<Recall from="l01">\n\nWhat?\n\n</Recall>')
  remarkReferences(sampleLinks)(tree)
  expect(elementsOf(tree)).toEqual([
    { name: 'Recall', attributes: { href: '/learn/why/first', lesson: 'The first lesson' } },
  ])
})

const place = { file: 'content/modules/m/l/lesson.mdx', bodyLine: 10 }

function diagramOf(source: string): string {
  return `<Diagram caption="A picture">\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\nThe text version.\n\n</Diagram>`
}

test('a diagram is its drawing, and keeps its text version alone', () => {
  const source = drawnSource()
  const tree = parseMdx(diagramOf(source))
  remarkDiagrams(place)(tree)
  expect(elementsOf(tree)).toEqual([
    { name: 'Diagram', attributes: { caption: 'A picture', svg: readFileSync(diagramFile(source), 'utf8') } },
  ])
  expect(textOf(tree)).toBe('The text version.')
})

test('a diagram that was not drawn stops the build with its place and the command to draw it', () => {
  const tree = parseMdx(`A line.\n\n${diagramOf('flowchart TB\n  never --> drawn')}`)
  expect(() => remarkDiagrams(place)(tree)).toThrow(
    new Error(`content/modules/m/l/lesson.mdx:15: this diagram is not drawn yet: ${HOW_TO_DRAW}`),
  )
})

test('a diagram without a picture stops the build', () => {
  const tree = parseMdx('<Diagram caption="A picture">\n\nWords.\n\n</Diagram>')
  expect(() => remarkDiagrams(place)(tree)).toThrow(
    new Error('content/modules/m/l/lesson.mdx: a <Diagram> without its picture passed the content check'),
  )
})

const TABLE = '| | `docker run` | Made |\n|---|---|---|\n| Kernel | the *host’s* | never |\n| Start | |'

/** What each part of each table becomes on the page, from the top. */
function propertiesOf(tree: Root): unknown[] {
  const found: unknown[] = []
  visit(tree, (node) => {
    if (node.type === 'table' || node.type === 'tableRow' || node.type === 'tableCell') {
      found.push(node.data?.hProperties)
    }
  })
  return found
}

test('a comparison repeats the headings in its cells, and in roles what its tags say', () => {
  const tree = parseMdx(`<Compare>\n\n${TABLE}\n\n</Compare>`)
  remarkCompare()(tree)
  expect(propertiesOf(tree)).toEqual([
    { role: 'table' },
    { role: 'row' },
    // The corner above the names of the rows heads nothing.
    { role: 'cell' },
    { role: 'columnheader' },
    { role: 'columnheader' },
    { role: 'row' },
    { role: 'cell', 'data-label': '' },
    { role: 'cell', 'data-label': 'docker run' },
    { role: 'cell', 'data-label': 'Made' },
    { role: 'row' },
    { role: 'cell', 'data-label': '' },
    { role: 'cell', 'data-label': 'docker run' },
  ])
})

test('a table outside a comparison stays a plain table', () => {
  const tree = parseMdx(TABLE)
  remarkCompare()(tree)
  expect(propertiesOf(tree).filter((properties) => properties !== undefined)).toEqual([])
})

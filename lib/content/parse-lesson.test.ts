import { expect, test } from 'vitest'
import { parseLesson } from './parse-lesson'

const parse = (body: string) => parseLesson({ file: 'lesson.mdx', body, bodyLine: 10 })

test('headings have the anchors of the page, and a repeated heading its own', () => {
  expect(parse('## Publish a `port`\n\n### Why?\n\n## Why?\n').headings).toEqual([
    { depth: 2, text: 'Publish a port', anchor: 'publish-a-port', line: 11 },
    { depth: 3, text: 'Why?', anchor: 'why', line: 13 },
    { depth: 2, text: 'Why?', anchor: 'why-1', line: 15 },
  ])
})

test('links are found wherever they stand', () => {
  const { links } = parse('See [a](lesson:l01).\n\n<Note>\n\n- [b](#c)\n\n</Note>\n')
  expect(links).toEqual([
    { url: 'lesson:l01', line: 11 },
    { url: '#c', line: 15 },
  ])
})

test('elements carry their attributes with the line of each', () => {
  const [element] = parse('<Code\n  file="examples/a"\n  numbers\n/>\n').elements
  expect([element?.name, element?.attributes, element?.attributeLines, element?.line]).toEqual([
    'Code',
    { file: 'examples/a', numbers: true },
    { file: 12, numbers: 13 },
    11,
  ])
})

test('only fences that stand in a diagram are pictures', () => {
  const { fences } = parse('```mermaid\na\n```\n\n<Diagram>\n\n```mermaid\nb\n```\n\n</Diagram>\n')
  expect(fences).toEqual([{ source: 'b', line: 17 }])
})

test('words of prose are counted, those of pictures and signs are not', () => {
  const body =
    '## Two words\n\nOne — `two three`.\n\n<Diagram>\n\n```mermaid\nno words here\n```\n\nFour\n\n</Diagram>\n'
  expect(parse(body).words).toBe(6)
})

test('a fault of syntax is a problem at its line of the file, and nothing else is found', () => {
  const { problems, headings, elements } = parse('## Hello\n\n<Note>\n\nHi.\n')
  expect({ problems, headings, elements }).toEqual({
    problems: [{ file: 'lesson.mdx', line: 13, message: '<Note> is not closed: expected </Note>' }],
    headings: [],
    elements: [],
  })
})

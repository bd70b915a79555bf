import { expect, test } from 'vitest'
import { formatProblem } from '@/lib/content/problem'
import { checkSource } from './check-source'

const check = (source: string) => checkSource({ source, from: { file: 'lesson.mdx', line: 10 } }).map(formatProblem)

const NAMES = '  accTitle: A title\n  accDescr: What it shows\n'

test('a diagram with a title and a description has no problem', () => {
  expect(check(`flowchart TB\n${NAMES}  a["A"]:::now --> b["B"]:::done`)).toEqual([])
  expect(check('flowchart TB\n  accTitle: A title\n  accDescr {\n    What it shows\n  }\n  a --> b')).toEqual([])
})

test('a missing title and a missing description are told at the fence', () => {
  expect(check('flowchart TB\n  accTitle:\n  a --> b')).toEqual([
    'lesson.mdx:10: the diagram needs a line "accTitle: …", a title for those who cannot see it',
    'lesson.mdx:10: the diagram needs a line "accDescr: …" that says what the picture shows',
  ])
})

test('colours, settings and unknown classes are told at their lines', () => {
  const source = `%%{init: {"theme": "dark"}}%%\nflowchart TB\n${NAMES}  a:::hot --> b\n  classDef hot fill:#f00\n  class b cold`
  expect(check(source)).toEqual([
    'lesson.mdx:11: settings have no effect in a diagram here: remove the "---" block or the "%%{…}%%" line',
    'lesson.mdx:15: only the classes "now" and "done" are known, as in a["Label"]:::now',
    'lesson.mdx:16: colours come from the site: remove this line and mark nodes with ":::now" or ":::done"',
    'lesson.mdx:17: only the classes "now" and "done" are known, as in a["Label"]:::now',
  ])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseLesson } from '@/lib/content/parse-lesson'
import { vocabulary } from '@/lib/content/vocabulary'
import { lessonComponents } from './lesson-components'

const words = Object.keys(vocabulary).sort()

test('every word of the vocabulary has its component, and every component is a word or an element of HTML', () => {
  const components = Object.keys(lessonComponents).filter((name) => /^[A-Z]/.test(name))
  expect(components.sort()).toEqual(words)
})

test('content/README.md documents every word with exactly its attributes', () => {
  expect(documentedWords()).toEqual(Object.fromEntries(words.map((word) => [word, attributesOf(word)])))
})

test('the style sample uses every word as it may be used', () => {
  const { elements, problems } = parseLesson({
    file: 'content/style-sample/lesson.mdx',
    body: readFileSync('content/style-sample/lesson.mdx', 'utf8'),
    bodyLine: 0,
  })
  expect(problems).toEqual([])
  expect([...new Set(elements.map(({ name }) => name))].sort()).toEqual(words)
  const refused = elements.filter(({ name, attributes }) => !vocabulary[name]?.attributes.safeParse(attributes).success)
  expect(refused.map(({ name, line }) => `${line}: ${name}`)).toEqual([])
})

/** As the table of the README writes them: `caption?` may be left out. */
function attributesOf(word: string): string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(vocabulary[word]?.attributes ?? z.never())
  return Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`))
}

/** Word -> attributes. A row may document two words; then `;` parts their attributes. */
function documentedWords(): Record<string, string[]> {
  const [, table = ''] = /\n\| element .*\n\| -.*\n((?:\|.*\n)+)/.exec(readFileSync('content/README.md', 'utf8')) ?? []
  const rows = table.trimEnd().split('\n')
  return Object.fromEntries(
    rows.flatMap((row) => {
      const [, elements = '', attributes = ''] = row.split('|')
      const groups = attributes.split(';')
      return [...elements.matchAll(/`<(\w+)>`/g)].map(([, word = ''], index) => [word, namesIn(groups[index] ?? '')])
    }),
  )
}

/** `lines?="4-12"` is `lines?`. */
function namesIn(attributes: string): string[] {
  return [...attributes.matchAll(/`(\w+\??)(?:="[^"]*")?`/g)].map(([, name = '']) => name)
}

import { expect, test } from 'vitest'
import { splitFrontmatter } from './split-frontmatter'

test('frontmatter and body are parted, and the lines before the body are counted', () => {
  expect(splitFrontmatter('---\nid: a\nminutes: 5\n---\n\n## Hello\n')).toEqual({
    frontmatter: 'id: a\nminutes: 5',
    body: '\n## Hello\n',
    bodyLine: 4,
  })
})

test('the line ends of Windows are understood', () => {
  expect(splitFrontmatter('---\r\nid: a\r\n---\r\nHello')).toEqual({
    frontmatter: 'id: a\r',
    body: 'Hello',
    bodyLine: 3,
  })
})

test('frontmatter may be empty', () => {
  expect(splitFrontmatter('---\n---\nHello')).toEqual({ frontmatter: '', body: 'Hello', bodyLine: 2 })
})

test('a rule inside the text begins no frontmatter', () => {
  expect(splitFrontmatter('Hello\n\n---\n\nid: a\n\n---\n')).toBeUndefined()
})

test('frontmatter that never ends is none', () => {
  expect(splitFrontmatter('---\nid: a\n')).toBeUndefined()
})

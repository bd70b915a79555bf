import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test("tabs of a group carry the group's labels", () => {
  const content = new ContentFixture().replace(sample.first, 'label="macOS"', 'label="MacOS"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:44: <Tabs> of the group "system" has a tab "MacOS"; expected "Linux", "macOS" or "Windows"; did you mean "macOS"?',
  ])
})

test('a group of tabs is one of those that exist', () => {
  const content = new ContentFixture().replace(sample.first, 'group="system"', 'group="sytem"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:44: <Tabs>: "group" is "sytem"; expected "language" or "system"; did you mean "system"?',
  ])
})

test('two tabs do not share a label', () => {
  const content = new ContentFixture().replace(sample.first, 'label="macOS"', 'label="Linux"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:44: <Tabs> has two tabs with the label "Linux"',
  ])
})

test('one tab is not enough', () => {
  const content = new ContentFixture().replace(
    sample.first,
    '<Tab label="macOS">\n\nInstall Docker Desktop.\n\n</Tab>\n\n',
    '',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:44: <Tabs> must hold at least two <Tab> elements',
  ])
})

test('tabs hold nothing but tabs', () => {
  const content = new ContentFixture().replace(sample.first, '<Tab label="macOS">', 'Or:\n\n<Tab label="macOS">')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:44: <Tabs> must hold <Tab> elements and nothing else',
  ])
})

test('a tab stands in tabs', () => {
  const content = new ContentFixture()
    .replace(sample.second, '<Note>', '<Tab label="x">')
    .replace(sample.second, '</Note>', '</Tab>')
  expect(content.problems).toEqual(['content/modules/basics/second/lesson.mdx:66: <Tab> must stand directly in <Tabs>'])
})

test('a reveal stands in a prediction or a recall', () => {
  const content = new ContentFixture()
    .replace(sample.second, '<Note>', '<Reveal>')
    .replace(sample.second, '</Note>', '</Reveal>')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:66: <Reveal> must stand directly in <Predict> or <Recall>',
  ])
})

test('a prediction ends with its answer', () => {
  const content = new ContentFixture().replace(sample.second, '<Reveal>\n\nIt prints `hello`.\n\n</Reveal>\n\n', '')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:30: <Predict> must end with <Reveal>, which is missing',
  ])
})

test('nothing stands after the answer of a prediction', () => {
  const content = new ContentFixture().replace(sample.second, '</Predict>', 'And more.\n\n</Predict>')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:30: <Predict> must end with <Reveal>; something stands after it',
  ])
})

test('a prediction asks something', () => {
  const content = new ContentFixture().replace(sample.second, 'What does `docker run hello` print?\n\n', '')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:30: <Predict> must say something before its <Reveal>',
  ])
})

test('an exercise says what to expect', () => {
  const content = new ContentFixture().replace(sample.second, '<Expect>\n\nThe line `hello`.\n\n</Expect>\n\n', '')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:84: <OnYourMachine> must end with <Expect>, which is missing',
  ])
})

test('steps are one numbered list', () => {
  const content = new ContentFixture()
    .replace(sample.second, '1. Build', '- Build')
    .replace(sample.second, '2. Run', '- Run')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:42: <Steps> must wrap one numbered list and nothing else',
  ])
})

test('a comparison is one table', () => {
  const content = new ContentFixture().replace(sample.second, '</Compare>', 'And so on.\n\n</Compare>')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:49: <Compare> must wrap one table and nothing else',
  ])
})

test('further reading is a list', () => {
  const content = new ContentFixture().replace(sample.first, '- [Docker', '[Docker')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:62: <FurtherReading> must wrap one list of links and nothing else',
  ])
})

test('every entry of further reading has a link', () => {
  const content = new ContentFixture().replace(sample.first, '- [Docker', '- A book\n- [Docker')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:62: <FurtherReading> has an entry without a link: "A book"',
  ])
})

test('a listing holds nothing', () => {
  const content = new ContentFixture().replace(sample.first, 'numbers />', 'numbers>\n\nRUN true\n\n</Code>')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:23: <Code> must hold nothing; close it with "/>"',
  ])
})

test('a note holds something', () => {
  const content = new ContentFixture().replace(
    sample.second,
    'Read [again](/learn/basics/first#build-it) or go [back](#run-it).\n\n',
    '',
  )
  expect(content.problems).toEqual(['content/modules/basics/second/lesson.mdx:66: <Note> is empty'])
})

test('a note stands on lines of its own', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', 'It is <Note>a process</Note>.')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: <Note> must stand on lines of its own; leave an empty line between its tags and the text inside',
  ])
})

test('a term stands in a line of text', () => {
  const content = new ContentFixture().replace(
    sample.first,
    'An <Term id="image">image</Term>',
    '<Term id="image">\nimage\n</Term>\n\nIt',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:19: <Term> must stand in a line of text, its tags on the same line',
  ])
})

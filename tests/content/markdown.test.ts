import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test('a brace in text is told as such', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', 'It is { a process.')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: "{" or a line that begins with "import" or "export" is read as a program; put it in `inline code` or reword the line',
  ])
})

test('an expression is told as such', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', 'It is {1 + 1} process.')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: lessons have no {expressions}; a "{" in text must stand in `inline code`',
  ])
})

test('a less-than sign in text is told as such', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', 'It is <5 MB.')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: "<" begins an element; in text it must stand in `inline code`',
  ])
})

test('an address in angle brackets is told as such', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', 'See <https://docs.docker.com>.')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: "<" begins an element; write a link as [text](address)',
  ])
})

test('an import is told as such', () => {
  const content = new ContentFixture().replace(sample.second, '## Run it', 'import fs from "fs"\n\n## Run it')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:28: lessons have no imports and exports; show a file with <Code file="examples/...">',
  ])
})

test('a code block is told where its text belongs', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', '```sh\nls\n```')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: lessons have no code blocks; put the listing into examples/ and show it with <Code> or <Terminal>',
  ])
})

test('a mermaid fence stands in a diagram', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', '```mermaid\nflowchart TB\n```')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: a mermaid fence must stand directly in <Diagram>',
  ])
})

test('Markdown that lessons do without is told with what to use', () => {
  const content = new ContentFixture().replace(
    sample.second,
    'It is a process.',
    '> It is\n\n![a](b.png)\n\n- [ ] x\n\n---\n\n~~no~~ [a][b]\n\n[b]: https://docs.docker.com',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: lessons have no quotations (">"); use <Note>',
    'content/modules/basics/second/lesson.mdx:64: lessons have no images; use <Diagram>',
    'content/modules/basics/second/lesson.mdx:66: lessons have no task lists ("[ ]")',
    'content/modules/basics/second/lesson.mdx:68: lessons have no rules ("---"); use a heading',
    'content/modules/basics/second/lesson.mdx:70: lessons have no struck-out text ("~~")',
    'content/modules/basics/second/lesson.mdx:72: write the address in the link itself: [text](address)',
  ])
})

test("a heading of level one is the title's", () => {
  const content = new ContentFixture().replace(sample.second, '## Run it', '# Run it\n\n## Run it')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:28: the title of the page comes from the frontmatter; the body starts at "##"',
  ])
})

test('headings do not jump a level', () => {
  const content = new ContentFixture().replace(sample.second, '## Run it', '### Run it')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:28: this heading jumps from level 1 to 3',
  ])
})

test('headings end at level three', () => {
  const content = new ContentFixture().replace(sample.first, '### The broken one', '### The broken one\n\n#### Details')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:42: a heading of level 4; expected "##" or "###"',
  ])
})

test('a heading stands outside of elements', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', '### It is a process')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: a heading stands outside of elements and lists; use the "title" of the element',
  ])
})

test('columns of a table are not aligned', () => {
  const content = new ContentFixture().replace(sample.second, '| ------- |', '| :-----: |')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:51: lessons have no aligned columns (":-"), which need styles that the site forbids; write "---"',
  ])
})

test('a heading does not take an address of the page around it', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', 'It is a process.\n\n## Quiz')
  expect(content.problems).toContainEqual(
    expect.stringContaining('"#quiz" is an address of the page\'s own; word the heading differently'),
  )
})

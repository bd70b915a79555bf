import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test('a misspelt element is told with the element that was meant', () => {
  const content = new ContentFixture()
    .replace(sample.second, '<Note>', '<Nte>')
    .replace(sample.second, '</Note>', '</Nte>')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:66: unknown element <Nte>; did you mean "Note"?',
  ])
})

test('an element of HTML is no element of a lesson', () => {
  const content = new ContentFixture().replace(sample.second, 'It is a process.', '<details>x</details>')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:62: unknown element <details>; content/README.md lists the elements',
  ])
})

test('a misspelt attribute is told with the attribute that was meant', () => {
  const content = new ContentFixture().replace(sample.second, 'needs=', 'neds=')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:84: <OnYourMachine>: unknown attribute "neds"; did you mean "needs"?',
  ])
})

test('a missing attribute is told', () => {
  const content = new ContentFixture().replace(sample.second, ' claim="A container is a small virtual machine"', '')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:60: <OftenTaughtWrong>: "claim" is missing',
  ])
})

test('an attribute is text and not an expression', () => {
  const content = new ContentFixture().replace(sample.first, 'mark="2"', 'mark={2}')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:23: <Code>: an attribute is text in double quotes, not {...}',
  ])
})

test('a bare attribute has no value', () => {
  const content = new ContentFixture().replace(sample.first, 'numbers', 'numbers="yes"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:23: <Code>: this attribute stands alone, without a value',
  ])
})

test('a text attribute has a value', () => {
  const content = new ContentFixture().replace(sample.second, 'title="Data"', 'title')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:72: <Caution>: "title" has no value; expected title="..."',
  ])
})

test('lines is one range', () => {
  const content = new ContentFixture().replace(sample.first, 'lines="1-3"', 'lines="3-1"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:23: <Code>: "lines" is "3-1"; expected a range such as "4-12"',
  ])
})

test('mark is a list of lines and ranges', () => {
  const content = new ContentFixture().replace(sample.first, 'mark="2"', 'mark="two"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:23: <Code>: "mark" is "two"; expected lines and ranges such as "2,5-7"',
  ])
})

test('a terminal shows a transcript', () => {
  const content = new ContentFixture().replace(
    sample.first,
    '<Terminal file="examples/build.console" title="On the host" />',
    '<Terminal file="examples/app/hello.sh" />\n\n<Terminal file="examples/build.console" />',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:25: <Terminal>: "file" is "examples/app/hello.sh"; it must end with ".console"',
  ])
})

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

test('an element that is not closed is told at the line that opened it', () => {
  const content = new ContentFixture().replace(sample.second, '</Steps>\n\n', '')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:42: <Steps> is not closed: expected </Steps>',
  ])
})

test('a wrong closing tag is told with the right one', () => {
  const content = new ContentFixture().replace(sample.second, '</Steps>', '</Step>')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:47: found </Step>; expected </Steps>, because <Steps> was opened on line 42',
  ])
})

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

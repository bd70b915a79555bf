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

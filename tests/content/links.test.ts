import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test('a question is answered under a heading that exists', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'see: the-broken-one', 'see: the-broken-on')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:58: lesson "les-first" has no heading "#the-broken-on"; did you mean "the-broken-one"?',
  ])
})

test('a link to an unknown lesson is told with the lesson that was meant', () => {
  const content = new ContentFixture().replace(sample.second, 'lesson:les-first#', 'lesson:les-frst#')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:22: there is no lesson "les-frst"; did you mean "les-first"?',
  ])
})

test('a link to an unknown heading of a lesson is told with the heading that was meant', () => {
  const content = new ContentFixture().replace(sample.second, 'lesson:les-first#build-it', 'lesson:les-first#built-it')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:22: lesson "les-first" has no heading "#built-it"; did you mean "build-it"?',
  ])
})

test('a link to an unknown heading of the same lesson is told', () => {
  const content = new ContentFixture().replace(sample.second, '(#run-it)', '(#run-them)')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:68: lesson "les-second" has no heading "#run-them"',
  ])
})

test('a link to an unknown page is told with the page that was meant', () => {
  const content = new ContentFixture().replace(sample.second, '/learn/basics/first#build-it', '/learn/basics/frist')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:68: there is no page "/learn/basics/frist"; did you mean "/learn/basics/first"?',
  ])
})

test('a link to an unknown heading of a page is told', () => {
  const content = new ContentFixture().replace(
    sample.second,
    '/learn/basics/first#build-it',
    '/learn/basics/first#bild-it',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:68: lesson "les-first" has no heading "#bild-it"; did you mean "build-it"?',
  ])
})

test('a link to an unknown term is told with the term that was meant', () => {
  const content = new ContentFixture().replace(sample.second, '/glossary#image', '/glossary#imge')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:44: there is no term "imge" in glossary.yaml; did you mean "image"?',
  ])
})

test('a term that the glossary lacks is told', () => {
  const content = new ContentFixture().replace(sample.first, 'id="image"', 'id="layer"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:19: there is no term "layer" in glossary.yaml',
  ])
})

test('links to other sites are https', () => {
  const content = new ContentFixture().replace(sample.first, 'https://docs', 'http://docs')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:64: http://docs.docker.com/reference/dockerfile/ is not https; an address that readers type on their machine stands in `inline code`',
  ])
})

test('a link that is no address is told', () => {
  const content = new ContentFixture().replace(sample.second, '(#run-it)', '(run-it.md)')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:68: "run-it.md" leads nowhere; expected https://..., lesson:<id>, /glossary#<term> or #<heading>',
  ])
})

test('a quiz links to primary sources only: it also stands on a page of its own', () => {
  const source = '(https://docs.docker.com/reference/dockerfile/)'
  const content = new ContentFixture().replace(sample.firstQuiz, source, '(#build-it)')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:18: "feedback" links to "#build-it"; expected an https address (`see` is the link to the lesson)',
  ])
})

test('a recall is about an earlier lesson', () => {
  const content = new ContentFixture().replace(sample.second, 'from="les-first"', 'from="les-second"')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:16: <Recall>: "les-second" is not an earlier lesson',
  ])
})

test('a recall of an unknown lesson is told', () => {
  const content = new ContentFixture().replace(sample.second, 'from="les-first"', 'from="les-fist"')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:16: <Recall>: there is no lesson "les-fist"; did you mean "les-first"?',
  ])
})

test('a lesson that does not parse is told once, not once for each of its headings', () => {
  const content = new ContentFixture().replace(sample.first, '</Diagram>\n\n', '')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:27: <Diagram> is not closed: expected </Diagram>',
  ])
})

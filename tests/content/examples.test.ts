import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test('a listing of a file that does not exist is told with the file that was meant', () => {
  const content = new ContentFixture().replace(
    sample.first,
    'file="examples/app/Dockerfile"',
    'file="examples/ap/Dockerfile"',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:23: there is no file "examples/ap/Dockerfile"; did you mean "examples/app/Dockerfile"?',
  ])
})

test('a file of examples/ that no listing shows is told', () => {
  const content = new ContentFixture().write('modules/basics/second/examples/app.py', 'print(1)')
  expect(content.problems).toEqual([
    'content/modules/basics/second/examples/app.py:1: no listing shows this file; show it in the lesson or remove it',
  ])
})

test('a file outside of examples/ is told once', () => {
  const content = new ContentFixture().replace(sample.first, 'file="examples/build.console"', 'file="build.console"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/examples/build.console:1: no listing shows this file; show it in the lesson or remove it',
    'content/modules/basics/first/lesson.mdx:25: <Terminal>: "file" is "build.console"; it must start with "examples/"',
  ])
})

test('the neighbours of a shown Dockerfile count as shown', () => {
  const content = new ContentFixture().write('modules/basics/first/examples/app/src/index.js', '1')
  expect(content.problems).toEqual([])
})

test('a question shows a file that exists', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'show: examples/app/Dockerfile',
    'show: examples/app/Dockrfile',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:8: there is no file "examples/app/Dockrfile"; did you mean "examples/app/Dockerfile"?',
  ])
})

test('a broken example exists', () => {
  const content = new ContentFixture().replace(
    sample.first,
    '- file: examples/broken/Dockerfile',
    '- file: examples/broke/Dockerfile',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:14: there is no file "examples/broke/Dockerfile"; did you mean "examples/broken/Dockerfile"?',
  ])
})

test('lines lie inside of the file', () => {
  const content = new ContentFixture().replace(sample.first, 'lines="1-3"', 'lines="1-4"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:23: <Code>: "lines" names lines 1-4; the file has 3',
  ])
})

test('marked lines lie inside of the file', () => {
  const content = new ContentFixture().replace(sample.first, 'mark="2"', 'mark="2,4"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:23: <Code>: "mark" names line 4; the file has 3',
  ])
})

test('marked lines are among those that are shown', () => {
  const content = new ContentFixture().replace(sample.first, 'lines="1-3" mark="2"', 'lines="2-3" mark="1"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:23: <Code>: "mark" names line 1, which "lines" does not show',
  ])
})

test('a transcript is not shown as code', () => {
  const content = new ContentFixture().replace(
    sample.first,
    '<Terminal file="examples/build.console" title="On the host" />',
    '<Code file="examples/build.console" />',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:25: <Code>: a transcript is shown with <Terminal>',
  ])
})

/** The sample with stages in its second lesson, and with manifests for them. */
function withStages(stages: number, manifests: Record<string, string>): ContentFixture {
  const content = new ContentFixture()
  content.write(sample.second, `${content.read(sample.second)}${'\n<Stage />\n'.repeat(stages)}`)
  for (const [name, text] of Object.entries(manifests)) content.write(`modules/basics/second/examples/${name}`, text)
  return content
}

const manifest = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'

test('the manifests of a stage are shown by <Stage> and need no listing; others do', () => {
  expect(withStages(1, { 'shop/config.yaml': manifest }).problems).toEqual([])
  expect(withStages(1, { 'shop/config.yaml': manifest, 'shop/old/config.yaml': manifest }).problems).toEqual([
    'content/modules/basics/second/examples/shop/old/config.yaml:1: no listing shows this file; show it in the lesson or remove it',
  ])
})

test('a stage without manifests, and a second stage in a lesson, are told', () => {
  expect(withStages(1, {}).problems).toEqual([
    expect.stringContaining('<Stage> shows the manifests in examples/shop/, and there are none'),
  ])
  expect(withStages(2, { 'shop/config.yaml': manifest }).problems).toEqual([
    expect.stringContaining('<Stage> stands twice; a lesson has one stage'),
  ])
})

import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const APP = 'modules/basics/first/examples/app/Dockerfile'

function readFirst(content: ContentFixture) {
  return content.content.course.lessons[0]?.quiz
}

test('a quiz has the text of every file that it shows', () => {
  const content = new ContentFixture()
  expect(readFirst(content)?.files).toEqual({
    'examples/app/Dockerfile': content.read(APP),
    'examples/broken/Dockerfile': content.read('modules/basics/first/examples/broken/Dockerfile'),
  })
})

test('a quiz has the text of the files that its variants show', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'show: examples/app/Dockerfile\n    see: build-it\n    options',
    'vary: [{ name: Dockerfile }, { name: hello.sh }]\n    show: examples/app/{{name}}\n    see: build-it\n    options',
  )
  expect(Object.keys(readFirst(content)?.files ?? {})).toEqual([
    'examples/app/Dockerfile',
    'examples/app/hello.sh',
    'examples/broken/Dockerfile',
  ])
})

test('the hash of a quiz is sixteen digits, and the same for the same texts', () => {
  const hash = readFirst(new ContentFixture())?.hash
  expect(hash).toMatch(/^[0-9a-f]{16}$/)
  expect(readFirst(new ContentFixture())?.hash).toBe(hash)
})

test.for([
  ['its questions', sample.firstQuiz, 'Right. Only a build', 'Yes. Only a build'],
  ['a file that it shows', APP, 'alpine:3.22', 'alpine:3.23'],
] as const)('the hash of a quiz changes with %s', ([, file, from, to]) => {
  const before = readFirst(new ContentFixture())?.hash
  expect(readFirst(new ContentFixture().replace(file, from, to))?.hash).not.toBe(before)
})

test('the hash of a quiz does not change with a file that it does not show', () => {
  const content = new ContentFixture().replace('modules/basics/first/examples/app/hello.sh', 'hello', 'hullo')
  expect(readFirst(content)?.hash).toBe(readFirst(new ContentFixture())?.hash)
})

test('a folder is no file to show', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'show: examples/app/Dockerfile', 'show: examples/app')
  expect(content.problems).toEqual(['content/modules/basics/first/quiz.yaml:8: there is no file "examples/app"'])
})

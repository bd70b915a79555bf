import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const SECOND = 'content/modules/basics/second/quiz.yaml'

test('all variants have the same values', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, '- { count: 5 }', '- { count: 5, more: 1 }')
  expect(content.problems).toEqual([`${SECOND}:132: this variant has "count", "more"; the first has "count"`])
})

test('a place-holder names a value, also one that is computed', () => {
  const content = new ContentFixture()
    .replace(sample.secondQuiz, 'prompt: "{{count}}', 'prompt: "{{coun}}')
    .replace(sample.secondQuiz, 'That would take `--all`.\n      otherwise', 'Of {{all}} in all.\n      otherwise')
  expect(content.problems).toEqual([
    `${SECOND}:135: "{{coun}}" is no value of this question; expected "count", "left"; did you mean "count"?`,
    `${SECOND}:143: "{{all}}" is no value of this question; expected "count", "left"`,
  ])
})

test('a place-holder without values is told', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, 'Only `docker rm`', 'Only {{what}}')
  expect(content.problems).toEqual([
    `${SECOND}:27: "{{what}}" stands for a value of "vary", which the question does not have`,
  ])
})

test('a template of another tool is no place-holder', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, 'Only `docker rm`', 'Only `--format {{.Names}}`')
  expect(content.problems).toEqual([])
})

test.for([
  ['an unknown name', 'cuont - 1', '"cuont" is no number of this question'],
  ['a word for a number', 'count - word', '"word" is no number of this question'],
  ['no number at all', 'count / 0', '"count / 0" is Infinity'],
  ['an unknown function', 'round(count)', 'expected numbers, names, + - * / %, brackets, and ceil, floor, max or min'],
  ['no expression', 'count -', 'Expected expression after - at character 7'],
] as const)('an expression with %s is told', ([, expression, message]) => {
  const content = new ContentFixture()
    .replace(sample.secondQuiz, '- { count: 3 }', '- { count: 3, word: three }')
    .replace(sample.secondQuiz, '- { count: 5 }', '- { count: 5, word: five }')
    .replace(sample.secondQuiz, 'left: count - 1', `left: ${expression}`)
  expect(content.problems).toEqual([`${SECOND}:134: "left" cannot be computed: ${message}`])
})

test('a computed value has a name of its own', () => {
  const content = new ContentFixture().replace(
    sample.secondQuiz,
    'left: count - 1',
    'left: count - 1\n      count: "2"',
  )
  expect(content.problems).toEqual([`${SECOND}:135: "count" is a value of "vary" already`])
})

test('nothing is computed without values', () => {
  const content = new ContentFixture().replace(
    sample.secondQuiz,
    '    vary:\n      - { count: 3 }\n      - { count: 5 }\n',
    '',
  )
  expect(content.problems).toEqual([
    `${SECOND}:130: "compute" computes from the values of "vary", which the question does not have`,
  ])
})

test('variants differ in what they ask', () => {
  const content = new ContentFixture()
    .replace(sample.secondQuiz, '- { count: 3 }', '- { count: 3, unused: a }')
    .replace(sample.secondQuiz, '- { count: 5 }', '- { count: 3, unused: b }')
  expect(content.problems).toEqual([`${SECOND}:132: this variant asks the same as variant 1`])
})

test('a rule that one variant breaks is told with its values', () => {
  const content = new ContentFixture()
    .replace(sample.secondQuiz, '- { count: 3 }', '- { count: 3, foreseen: 7 }')
    .replace(sample.secondQuiz, '- { count: 5 }', '- { count: 5, foreseen: 4 }')
    .replace(sample.secondQuiz, 'answers: ["{{count}}"]', 'answers: ["{{foreseen}}"]')
  expect(content.problems).toEqual([
    `${SECOND}:141: "4" is anticipated as wrong, but it is taken for "4", which is right (where count: 5, foreseen: 4)`,
  ])
})

test('every variant is answered under a heading that exists', () => {
  const content = new ContentFixture()
    .replace(sample.secondQuiz, '- { count: 3 }', '- { count: 3, part: run-it }')
    .replace(sample.secondQuiz, '- { count: 5 }', '- { count: 5, part: runit }')
    .replace(sample.secondQuiz, 'see: run-it\n    type', 'see: "{{part}}"\n    type')
  expect(content.problems).toEqual([
    `${SECOND}:136: lesson "les-second" has no heading "#runit"; did you mean "run-it"?`,
  ])
})

test('every variant shows a file that exists', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'show: examples/app/Dockerfile\n    see: build-it\n    options',
    'vary: [{ folder: app }, { folder: ap }]\n    show: examples/{{folder}}/Dockerfile\n    see: build-it\n    options',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:9: there is no file "examples/ap/Dockerfile"; did you mean "examples/app/Dockerfile"?',
  ])
})

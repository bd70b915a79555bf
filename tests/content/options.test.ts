import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const FIRST = 'content/modules/basics/first/quiz.yaml'
const SECOND = 'content/modules/basics/second/quiz.yaml'

test('options say different things', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'text: A touched file', 'text: "A `changed` file"')
  expect(content.problems).toEqual([`${FIRST}:65: two options say "A \`changed\` file"; nobody can tell them apart`])
})

test('options that differ in case are different: `-p` is not `-P`', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'text: A touched file', 'text: "`-p`"')
    .replace(sample.firstQuiz, 'text: A changed line before it', 'text: "`-P`"')
  expect(content.problems).toEqual([])
})

test('each wrong option has a misconception of its own', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    '      - id: never\n',
    '      - id: sometimes\n        text: Yes, as root\n        misconception: copy reads any file  of the host\n        feedback: The builder has no way to it at all.\n      - id: never\n',
  )
  expect(content.problems).toEqual([
    `${FIRST}:32: the misconception of option "with-path" again; each wrong option has an idea of its own`,
  ])
})

test.for([
  ['wrong option', 'This is a wrong option'],
  ['mistake', 'Just a mistake'],
  ['nothing known', 'Does not know the answer'],
] as const)('a misconception names an idea: %s is none', ([, text]) => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'The builder looks at times', text)
  expect(content.problems).toEqual([
    `${FIRST}:66: "misconception" is "${text}", which only judges; expected what such a learner believes: "EXPOSE publishes a port"`,
  ])
})

test('feedback says more than right or wrong', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'The builder compares what is copied.', 'Right! Very well done.')
    .replace(sample.secondQuiz, 'There is a line for each that runs.', 'Sorry, that is wrong.')
  expect(content.problems).toEqual([
    `${FIRST}:63: "feedback" is "Right! Very well done.", which only judges; expected what would happen, and why`,
    `${SECOND}:144: "otherwise" is "Sorry, that is wrong.", which only judges; expected what would happen, and why`,
  ])
})

test('the key is not told by a word that it alone repeats from the prompt', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'text: No, it cannot',
    'text: No, not from outside the context',
  )
  expect(content.problems).toEqual([
    `${FIRST}:25: of all options only the key repeats the prompt's "outside", "context"; let a wrong option repeat a word of it too, or reword the key`,
  ])
})

test('a wrong option that repeats another word of the prompt leads whoever goes by words both ways', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'text: No, it cannot', 'text: No, not from the context')
    .replace(sample.firstQuiz, 'text: Yes, with its path', 'text: Yes, also when it stands outside')
  expect(content.problems).toEqual([])
})

test('the reasons of a claim keep the rules of options', () => {
  const content = new ContentFixture()
    .replace(sample.secondQuiz, 'text: Its files are still there', 'text: The container has ended only')
    .replace(sample.secondQuiz, 'A stopped process sleeps', 'This is wrong')
  expect(content.problems).toEqual([
    `${SECOND}:28: of all options only the key repeats the prompt's "container", "ended"; let a wrong option repeat a word of it too, or reword the key`,
    `${SECOND}:31: "misconception" is "This is wrong", which only judges; expected what such a learner believes: "EXPOSE publishes a port"`,
  ])
})

test('the reasons of a faulty line and the outputs to pick keep the rules of options', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'text: It comes too early', 'text: It is misspelt')
    .replace(sample.secondQuiz, 'text: A line for `hello`', 'text: The head alone')
  expect(content.problems).toEqual([
    `${FIRST}:129: two options say "It is misspelt"; nobody can tell them apart`,
    `${SECOND}:123: two options say "The head alone"; nobody can tell them apart`,
  ])
})

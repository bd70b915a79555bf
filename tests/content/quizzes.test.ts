import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test("the right option is the longest in at most a third of a module's questions", () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'text: The old image', 'text: The image that was built before')
    .replace(sample.secondQuiz, 'text: The old image', 'text: The image that was built before')
  expect(content.problems).toEqual([
    'content/modules/basics/module.yaml:1: the right option is the longest in 2 of 4 choose-one questions (first-file, second-file); expected at most 35 %',
  ])
})

test('the right option is not in the same place in every choose-one question', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'kind: choose-several', 'kind: choose-one')
    .replace(
      sample.firstQuiz,
      'correct: true\n        feedback: It keeps what the command wrote.',
      'misconception: Running is copying\n        feedback: It keeps what the command wrote.',
    )
    .replace(
      sample.firstQuiz,
      '      - id: with-path\n        text: Yes, with its path\n        misconception: COPY reads any file of the host\n        feedback: The builder sees nothing outside of the context.\n',
      '',
    )
    .replace(
      sample.firstQuiz,
      'sent to the builder.\n',
      'sent to the builder.\n      - id: with-path\n        text: Yes, with its path\n        misconception: COPY reads any file\n        feedback: The builder sees nothing outside of the context.\n',
    )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:2: the right option is number 1 in every choose-one question; let its place change',
  ])
})

test('an option stands for itself and not for the others', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'text: A touched file', 'text: None of the above')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:65: "text" names the options together; give each option a meaning of its own',
  ])
})

test('feedback names no option by its place', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'Right. Only a build', 'The first option. Only a build')
    .replace(sample.firstQuiz, 'It adds files', 'See option B. It adds files')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:14: "feedback" names an option by its place; options are shuffled',
    'content/modules/basics/first/quiz.yaml:44: "feedback" names an option by its place; options are shuffled',
  ])
})

test('a text of a quiz has no blocks', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'text: A touched file', 'text: "- A touched file"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:65: "text" is Markdown without blocks; this reads as list',
  ])
})

test('a placeholder in angle brackets is code and told when it is not', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'otherwise: Start with docker build',
    'otherwise: Start with docker build <tag>',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:84: "otherwise" has "<tag>" in its text, which would be shown as it is; put it in `inline code`',
  ])
})

test('no prompt is asked twice in the course', () => {
  const content = new ContentFixture().replace(
    sample.secondQuiz,
    'Once more: What makes the builder',
    'What makes the  Builder',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/second/quiz.yaml:56: the same prompt as that of first-cache; ask something else',
  ])
})

test('an answer is not right and wrong at once', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'answers: [docker build -t hello]',
    'answers: [Docker  build -t hello .]',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:81: the answer "Docker  build -t hello ." stands here twice, apart from white space and case',
  ])
})

test('a gap of a scaffold is told', () => {
  const content = new ContentFixture()
    .replace(sample.second, 'It is a process.', 'WRITE: why it is none.')
    .replace(sample.firstQuiz, 'text: The old image', 'text: "WRITE: the truth"')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:12: still to write: the truth',
    'content/modules/basics/second/lesson.mdx:62: still to write: why it is none',
  ])
})

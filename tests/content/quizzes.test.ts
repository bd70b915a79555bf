import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const FIRST = 'content/modules/basics/first/quiz.yaml'
const SECOND = 'content/modules/basics/second/quiz.yaml'
const MODULE = 'content/modules/basics/module.yaml'

/** The first quiz's choice whose key stands second, with its options the other way round. */
const CONTEXT = `      - id: with-path
        text: Yes, with its path
        misconception: COPY reads any file of the host
        feedback: The builder sees nothing outside of the context.
`

test("the right option is the longest in at most 35 % of a module's questions with one right option", () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'text: The old image', 'text: The image that was built before')
    .replace(sample.firstQuiz, 'text: It is misspelt', 'text: It is misspelt by one letter')
    .replace(sample.secondQuiz, 'text: The head alone', 'text: The head alone, with no line')
  expect(content.problems).toEqual([
    `${MODULE}:1: the right option is the longest in 3 of 6 questions with one right option (first-file, first-line, second-pick); expected at most 35 %`,
  ])
})

test('a key counts as the longest by what is read of it, not by its Markdown', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, 'text: The old image', 'text: "`The` **old** `image`"')
    .replace(sample.firstQuiz, 'text: It is misspelt', 'text: "`It` **is** `misspelt`"')
    .replace(sample.secondQuiz, 'text: The head alone', 'text: "`The` **head** [alone](https://docs.docker.com/)"')
  expect(content.problems).toEqual([])
})

test('the right option is not in the same place in every question of a quiz', () => {
  const content = new ContentFixture()
    .replace(sample.firstQuiz, CONTEXT, '')
    .replace(sample.firstQuiz, 'sent to the builder.\n', `sent to the builder.\n${CONTEXT}`)
  expect(content.problems).toEqual([
    `${FIRST}:2: the right option is number 1 in every question with one right option; let its place change`,
    `${MODULE}:1: the right option is number 1 in 4 of 6 questions with one right option (first-file, first-context, first-line, second-file); expected at most 60 %`,
  ])
})

test('a quiz has questions of at least three kinds', () => {
  const content = new ContentFixture()
  const questions = content.read(sample.secondQuiz).split(/^(?= {2}- id)/m)
  const [several = '', typed = ''] = ['cache', 'print'].map((name) =>
    questions.find((question) => question.includes(`id: second-${name}`)),
  )
  const again = [1, 2, 3].flatMap((copy) =>
    [several, typed].map((question) =>
      question
        .replace('id: second-', `id: copy-${copy}-`)
        .replace('prompt: "', `objectives: [run-container]\n    prompt: "For the ${copy}. time: `),
    ),
  )
  content.write(sample.secondQuiz, (questions[0] ?? '') + again.join(''))
  expect(content.problems.filter((problem) => !problem.includes('ids.txt'))).toEqual([
    `${SECOND}:2: the quiz has questions of 2 kinds (choose-several, predict-output); expected at least 3`,
  ])
})

test('a quiz has at most ten questions', () => {
  const content = new ContentFixture()
  const [head = '', first = ''] = content.read(sample.secondQuiz).split(/^(?= {2}- id)/m)
  content.write(sample.secondQuiz, head + first.repeat(11))
  expect(content.problems).toEqual([`${SECOND}:2: "questions" has 11 entries; expected at most 10`])
})

test('an option stands for itself and not for the others', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'text: A touched file', 'text: None of the above')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:65: "text" names the options together; give each option a meaning of its own',
  ])
})

test('an option does not say "all of these" in other words', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'text: A touched file', 'text: All of these.')
  expect(content.problems).toEqual([
    `${FIRST}:65: "text" names the options together; give each option a meaning of its own`,
  ])
})

test('a right side of a pair names no others', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, 'right: nothing at all', 'right: None of the above')
  expect(content.problems).toEqual([
    `${SECOND}:99: "right" names the options together; give each option a meaning of its own`,
  ])
})

test('a prompt names no option by its place', () => {
  const content = new ContentFixture().replace(
    sample.secondQuiz,
    'What does each command make?',
    'Which command belongs to answer B?',
  )
  expect(content.problems).toEqual([`${SECOND}:86: "prompt" names an option by its place; options are shuffled`])
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
    'content/modules/basics/first/quiz.yaml:85: "otherwise" has "<tag>" in its text, which would be shown as it is; put it in `inline code`',
  ])
})

test('no prompt is asked twice in the course', () => {
  const content = new ContentFixture().replace(
    sample.secondQuiz,
    'Once more: What makes the builder',
    'What makes the  Builder',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/second/quiz.yaml:41: the same prompt as that of first-cache; ask something else',
  ])
})

test('a prompt with other names for its values is the same prompt', () => {
  const content = new ContentFixture()
    .replace(
      sample.firstQuiz,
      'prompt: What makes the builder',
      'vary: [{ word: COPY }, { word: ADD }]\n    prompt: What makes the builder',
    )
    .replace(sample.firstQuiz, 'run a COPY again?', 'run {{word}} again?')
    .replace(
      sample.secondQuiz,
      'prompt: "Once more: What makes the builder run a COPY again?"',
      'vary: [{ line: RUN }, { line: ENV }]\n    prompt: What makes the builder run {{line}} again?',
    )
  expect(content.problems).toEqual([`${SECOND}:42: the same prompt as that of first-cache; ask something else`])
})

test('a prompt that a variant of another question asks is the same prompt', () => {
  const content = new ContentFixture()
    .replace(
      sample.firstQuiz,
      'prompt: What makes the builder',
      'vary: [{ word: COPY }, { word: ADD }]\n    prompt: What makes the builder',
    )
    .replace(sample.firstQuiz, 'run a COPY again?', 'run {{word}} again?')
    .replace(sample.secondQuiz, 'Once more: What makes the builder run a COPY', 'What makes the builder run ADD')
  expect(content.problems).toEqual([`${SECOND}:41: the same prompt as that of first-cache; ask something else`])
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

import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test('a misspelt key of a question is named with the key that was meant', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'prompt: You', 'promt: You')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:7: unknown key "promt"; did you mean "prompt"?',
  ])
})

test('a missing key is told with what it is for', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, '    see: build-it\n', '')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:3: "see" is missing: Anchor of the heading that answers it',
  ])
})

test('a wrong option without its misconception is told so, and not as an invalid union', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    '        misconception: A container reads the Dockerfile\n',
    '',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:15: "misconception" is missing: The false idea that makes people give this answer',
  ])
})

test('a right option has no misconception', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'correct: true',
    'correct: true\n        misconception: none at all',
  )
  expect(content.problems).toEqual(['content/modules/basics/first/quiz.yaml:14: unknown key "misconception"'])
})

test('a misspelt kind is named with the kinds there are', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'kind: choose-one', 'kind: choose-on')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:4: "kind" is "choose-on"; expected "choose-one", "choose-several", "claim", "command", "fill-gaps", "order-steps", "match-pairs", "faulty-line" or "predict-output"; did you mean "choose-one"?',
  ])
})

test('a question without a kind is told the kinds there are', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, '    kind: choose-one\n', '')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:3: "kind" is missing; expected "choose-one", "choose-several", "claim", "command", "fill-gaps", "order-steps", "match-pairs", "faulty-line" or "predict-output"',
  ])
})

test('choose-one has exactly one right option', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    '        misconception: A container reads the Dockerfile\n',
    '        correct: true\n',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:10: needs exactly one option with "correct: true"',
  ])
})

test('choose-several has a wrong option too', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    '        misconception: Every instruction changes files\n',
    '        correct: true\n',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:40: choose-several needs at least one right and one wrong option',
  ])
})

test('a quiz has at least six questions', () => {
  const content = new ContentFixture().write(sample.firstQuiz, 'id: quiz-first\nquestions: []\n')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:2: "questions" has 0 entries; expected at least 6',
  ])
})

test('a key that is written twice is a fault of YAML at its line', () => {
  const content = new ContentFixture().replace(sample.first, 'minutes: 10', 'minutes: 10\nminutes: 12')
  expect(content.problems).toEqual(['content/modules/basics/first/lesson.mdx:6: the key "minutes" stands here twice'])
})

test('YAML that does not parse is told at its line', () => {
  const content = new ContentFixture().replace(sample.skills, 'theme: Images', 'theme: "Images')
  expect(content.problems).toEqual(['content/skills.yaml:2: this is not YAML: missing closing "quote'])
})

test('frontmatter is checked at its lines of the file', () => {
  const content = new ContentFixture()
    .replace(sample.first, 'minutes: 10', 'minutes: 99')
    .replace(sample.first, '2026-11-21', 'today')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:5: "minutes" is 99; expected at most 45',
    'content/modules/basics/first/lesson.mdx:12: "checkedOn" is "today"; expected a day such as 2026-11-21',
  ])
})

test('a version that YAML takes for a number is to be quoted', () => {
  const content = new ContentFixture().replace(sample.first, '"29"', '29')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:11: "Docker Engine" is 29; expected text (in quotes where it looks like a number)',
  ])
})

test('a title has at most seventy characters', () => {
  const content = new ContentFixture().replace(sample.first, 'Build an image', 'Build '.repeat(12).trim())
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:3: "title" has 71 characters; expected at most 70',
  ])
})

test('an id is kebab-case', () => {
  const content = new ContentFixture().replace(sample.second, 'id: les-second', 'id: Les Second')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:2: "id" is "Les Second"; an id is lower-case letters and digits, words joined by "-"',
  ])
})

test('an example path begins with examples/', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'show: examples/app', 'show: app')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:8: "show" is "app/Dockerfile"; it must start with "examples/"',
  ])
})

test('an empty file is told as such', () => {
  const content = new ContentFixture().write(sample.glossary, '')
  expect(content.problems).toEqual(['content/glossary.yaml:1: the file is empty; expected a list'])
})

test('a lesson without frontmatter is told how to begin', () => {
  const content = new ContentFixture().write(sample.second, 'Hello.\n')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:1: a lesson begins with its frontmatter: "---", YAML, "---"',
  ])
})

test('an entry of a wrong type is told what was expected', () => {
  const content = new ContentFixture().replace(sample.module, '[first, second] # in reading order', 'first')
  expect(content.problems).toEqual(['content/modules/basics/module.yaml:4: "lessons" is "first"; expected a list'])
})

test('every file with a fault is told in one run', () => {
  const content = new ContentFixture()
    .replace(sample.course, 'title:', 'titel:')
    .replace(sample.secondQuiz, 'id: quiz-second', 'id: quiz_second')
  expect(content.problems).toEqual([
    'content/course.yaml:1: "title" is missing',
    'content/course.yaml:2: unknown key "titel"',
    'content/modules/basics/second/quiz.yaml:1: "id" is "quiz_second"; an id is lower-case letters and digits, words joined by "-"',
  ])
})

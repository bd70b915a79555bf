import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test("a question's id is unique over all content", () => {
  const content = new ContentFixture().replace(sample.secondQuiz, 'id: second-cache', 'id: les-first')
  expect(content.problems).toEqual([
    'content/ids.txt:11: the question second-cache has vanished; progress hangs on it: bring it back',
    'content/modules/basics/second/quiz.yaml:38: the id "les-first" is taken by the lesson at content/modules/basics/first/lesson.mdx:2',
    'content/modules/basics/second/quiz.yaml:38: the id "les-first" is not in content/ids.txt; run "npm run check:content -- --record"',
  ])
})

test('a term and a skill and a module share no id', () => {
  const content = new ContentFixture().replace(sample.glossary, 'id: container', 'id: mod-basics')
  expect(content.problems).toEqual([
    'content/glossary.yaml:4: the id "mod-basics" is taken by the module at content/modules/basics/module.yaml:1',
    'content/glossary.yaml:4: the id "mod-basics" is not in content/ids.txt; run "npm run check:content -- --record"',
    'content/ids.txt:23: the term container has vanished; progress hangs on it: bring it back',
  ])
})

test('options of one question have different ids', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'id: new', 'id: old')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:15: two parts of first-file have the id "old"',
  ])
})

test('steps of one question have different ids, distractors too', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, '- id: start\n', '- id: run\n')
  expect(content.problems).toEqual([
    'content/modules/basics/second/quiz.yaml:76: two parts of second-steps have the id "run"',
  ])
})

test('gaps of one question have different ids', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, '- id: target\n', '- id: from\n')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:99: two parts of first-gap have the id "from"',
  ])
})

test('pairs of one question have different ids, distractors too', () => {
  const content = new ContentFixture().replace(sample.secondQuiz, '- id: machine\n', '- id: rm\n')
  expect(content.problems).toEqual([
    'content/modules/basics/second/quiz.yaml:102: two parts of second-pairs have the id "rm"',
  ])
})

test('objectives of one lesson have different ids', () => {
  const content = new ContentFixture().replace(
    sample.first,
    'skills: [image.build]',
    '  - id: build-image\n    text: Build it once more\nskills: [image.build]',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:9: two objectives have the id "build-image"',
  ])
})

test('an id that vanishes is told', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'id: first-cache', 'id: first-keep')
  expect(content.problems).toEqual([
    'content/ids.txt:4: the question first-cache has vanished; progress hangs on it: bring it back',
    'content/modules/basics/first/quiz.yaml:54: the id "first-keep" is not in content/ids.txt; run "npm run check:content -- --record"',
  ])
})

test('a new id is told once a file, with the command that records it', () => {
  const content = new ContentFixture().replace(
    sample.glossary,
    '- id: container',
    '- id: tag\n  term: tag\n  meaning: A name of an image.\n- id: layer\n  term: layer\n  meaning: A part of an image.\n- id: container',
  )
  expect(content.problems).toEqual([
    'content/glossary.yaml:4: the ids "tag", "layer" are not in content/ids.txt; run "npm run check:content -- --record"',
  ])
})

test('the record of ids is in order', () => {
  const content = new ContentFixture().replace(
    sample.ids,
    'lesson les-first\nlesson les-second',
    'lesson les-second\nlesson les-first',
  )
  expect(content.problems).toEqual([
    'content/ids.txt:2: "lesson les-first" is not in order; run "npm run check:content -- --record"',
  ])
})

test('a line of the record names a kind and an id', () => {
  const content = new ContentFixture().replace(sample.ids, 'lesson les-first', 'les-first')
  expect(content.problems).toEqual([
    'content/ids.txt:1: "les-first" is not "kind id"',
    'content/modules/basics/first/lesson.mdx:2: the id "les-first" is not in content/ids.txt; run "npm run check:content -- --record"',
  ])
})

test('a course without a record is told the command that makes one', () => {
  const content = new ContentFixture().remove(sample.ids)
  expect(content.problems).toEqual([
    'content/ids.txt:1: no id is recorded yet; run "npm run check:content -- --record"',
  ])
})

test('while a file cannot be read, its ids do not count as vanished', () => {
  const content = new ContentFixture().remove(sample.secondQuiz)
  expect(content.problems).toEqual(['content/modules/basics/second/quiz.yaml:1: this file is missing'])
})

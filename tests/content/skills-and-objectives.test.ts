import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test('an unknown skill is told with the skill that was meant', () => {
  const content = new ContentFixture().replace(
    sample.first,
    'skills: [image.build]',
    'skills: [image.build, image.bild]',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:9: there is no skill "image.bild" in skills.yaml; did you mean "image.build"?',
  ])
})

test('every claimed skill is tested', () => {
  const content = new ContentFixture().replace(
    sample.first,
    'skills: [image.build]',
    'skills: [image.build, image.run]',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:9: the skill "image.run" is tested by no question of the quiz',
  ])
})

test('a question tests no skill of a later lesson', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'skills: [image.build]',
    'skills: [image.build, image.run]',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:5: the skill "image.run" is claimed neither by this lesson nor by an earlier one',
  ])
})

test('a question may test a skill of an earlier lesson', () => {
  const content = new ContentFixture().replace(
    sample.secondQuiz,
    'skills: [image.run]',
    'skills: [image.run, image.build]',
  )
  expect(content.problems).toEqual([])
})

test('an unknown skill of a question is told', () => {
  const content = new ContentFixture().replace(
    sample.firstQuiz,
    'skills: [image.build]',
    'skills: [image.build, image.biuld]',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:5: there is no skill "image.biuld" in skills.yaml; did you mean "image.build"?',
  ])
})

test('every objective is met by a question', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, '    objectives: [build-image]\n', '')
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:7: the objective "build-image" is met by no question of the quiz',
  ])
})

test('an unknown objective is told with the one that was meant', () => {
  const content = new ContentFixture().replace(sample.firstQuiz, '[build-image]', '[build-image, build-imge]')
  expect(content.problems).toEqual([
    'content/modules/basics/first/quiz.yaml:6: the lesson has no objective "build-imge"; did you mean "build-image"?',
  ])
})

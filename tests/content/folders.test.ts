import { expect, test } from 'vitest'
import { readCourse } from '@/lib/content/read-course'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test('a listed lesson without a folder is told with the folder that was meant', () => {
  const content = new ContentFixture().replace(sample.module, '[first, second]', '[first, secnd]')
  expect(content.problems).toEqual([
    'content/modules/basics/module.yaml:1: the folder "modules/basics/second" is not listed: add it to the lessons, or remove it',
    'content/modules/basics/module.yaml:4: there is no folder "modules/basics/secnd"; did you mean "second"?',
  ])
})

test('a lesson folder that is not listed is told', () => {
  const content = new ContentFixture().write('modules/basics/third/lesson.mdx', '')
  expect(content.problems).toEqual([
    'content/modules/basics/module.yaml:1: the folder "modules/basics/third" is not listed: add it to the lessons, or remove it',
  ])
})

test('a lesson folder that holds nothing but empty examples is one clear problem', () => {
  const content = new ContentFixture()
    .replace(sample.module, 'second]', 'second, third]')
    .folder('modules/basics/third/examples')
  expect(content.problems).toEqual([
    'content/modules/basics/module.yaml:4: lesson "third" is not written yet: modules/basics/third/lesson.mdx is missing',
  ])
})

test('a lesson that is listed twice is told', () => {
  const content = new ContentFixture().replace(sample.module, 'second]', 'second, first]')
  expect(content.problems).toEqual(['content/modules/basics/module.yaml:4: lesson "first" is listed twice'])
})

test('a listed module without a folder is told with the folder that was meant', () => {
  const content = new ContentFixture().replace(sample.course, '[basics]', '[basic]')
  expect(content.problems).toEqual([
    'content/course.yaml:1: the folder "modules/basics" is not listed: add it to the modules, or remove it',
    'content/course.yaml:10: there is no folder "modules/basic"; did you mean "basics"?',
  ])
})

test('a module folder that is not listed is told', () => {
  const content = new ContentFixture().folder('modules/extra')
  expect(content.problems).toEqual([
    'content/course.yaml:1: the folder "modules/extra" is not listed: add it to the modules, or remove it',
  ])
})

test('a lesson without its quiz is told', () => {
  const content = new ContentFixture().remove(sample.secondQuiz)
  expect(content.problems).toEqual(['content/modules/basics/second/quiz.yaml:1: this file is missing'])
})

test('a file that nothing reads is told with the name that was meant', () => {
  const content = new ContentFixture().write('modules/basics/second/quiz.yml', 'id: x')
  expect(content.problems).toEqual([
    `content/modules/basics/second/quiz.yml:1: nothing reads this file: a lesson's folder holds "lesson.mdx", "quiz.yaml" or "examples"; did you mean "quiz.yaml"?`,
  ])
})

test('a missing module.yaml is told', () => {
  const content = new ContentFixture().remove(sample.module)
  expect(content.problems).toEqual(['content/modules/basics/module.yaml:1: this file is missing'])
})

test('a missing course.yaml is told', () => {
  const content = new ContentFixture().remove(sample.course)
  expect(content.problems).toEqual(['content/course.yaml:1: this file is missing'])
})

test('the site goes on without a lesson that is not listed yet', () => {
  const content = new ContentFixture().write('modules/basics/third/lesson.mdx', '')
  expect(readCourse(content.root).lessons.map(({ slug }) => slug)).toEqual(['first', 'second'])
})

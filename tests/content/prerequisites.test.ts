import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

test('an unknown prerequisite is told with the lesson that was meant', () => {
  const content = new ContentFixture().replace(sample.second, '[les-first]', '[les-fist]')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:10: requires "les-fist", which is no lesson; did you mean "les-first"?',
  ])
})

test('a lesson does not require itself', () => {
  const content = new ContentFixture().replace(sample.second, '[les-first]', '[les-first, les-second]')
  expect(content.problems).toEqual(['content/modules/basics/second/lesson.mdx:10: requires itself'])
})

test('a prerequisite comes earlier in the course', () => {
  const content = new ContentFixture()
    .replace(sample.module, '[first, second]', '[second, first]')
    .replace(sample.second, '<Recall from="les-first">', '<Predict>')
    .replace(sample.second, '</Recall>', '</Predict>')
  expect(content.problems).toEqual([
    'content/modules/basics/second/lesson.mdx:10: requires "les-first", which comes later in the course',
  ])
})

test('a circle of prerequisites is told with its way', () => {
  const content = new ContentFixture().replace(
    sample.first,
    'skills: [image.build]',
    'skills: [image.build]\nrequires: [les-second]',
  )
  expect(content.problems).toEqual([
    'content/modules/basics/first/lesson.mdx:10: requires itself in a circle: les-first -> les-second -> les-first',
  ])
})

import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { findStageBefore } from './stages'

test('a stage goes on from the last earlier lesson that has one; a folder of that name alone is none', () => {
  const content = new ContentFixture()
  const before = () => {
    const { course } = content.content
    const [, second] = course.lessons
    return second && findStageBefore(course, second)?.slug
  }
  content.write('modules/basics/first/examples/shop/api.yaml', 'kind: Service\n')
  expect(before()).toBeUndefined()
  content.write(sample.first, `${content.read(sample.first)}\n<Stage />\n`)
  expect(before()).toBe('first')
})

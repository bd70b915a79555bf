import { expect, test } from 'vitest'
import { readCourse } from '@/lib/content/read-course'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { listTermUses } from './term-uses'

test('a term knows each section that marks it once, in course order', () => {
  const content = new ContentFixture().write(
    sample.first,
    `${new ContentFixture().read(sample.first)}\n\n## More of it\n\nAn <Term id="image">image</Term> again.\n\n#### Deeper\n\nAnd an <Term id="image">image</Term>.\n`,
  )
  const uses = listTermUses(readCourse(content.root).lessons).get('image') ?? []
  expect(uses.map(({ path }) => path)).toEqual([...new Set(uses.map(({ path }) => path))])
  expect(uses.slice(-1)).toEqual([
    { lessonTitle: 'Build an image', heading: 'More of it', path: '/learn/basics/first#more-of-it' },
  ])
})

test('a term that no lesson marks has no places', () => {
  expect(listTermUses([]).get('image')).toBeUndefined()
})

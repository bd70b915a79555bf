import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const FILE = 'content/statuses.yaml'

test('a status is taught by a lesson that exists', () => {
  const content = new ContentFixture().replace(sample.statuses, '[les-first,', '[les-frist,')
  expect(content.problems).toEqual([`${FILE}:10: there is no lesson "les-frist"; did you mean "les-first"?`])
})

test('a status is taught under a heading that exists', () => {
  const content = new ContentFixture().replace(sample.statuses, '#run-it', '#run-its')
  expect(content.problems).toEqual([
    `${FILE}:10: lesson "les-second" has no heading "#run-its"; did you mean "run-it"?`,
  ])
})

test('two statuses have different ids and names', () => {
  const content = new ContentFixture()
  content.write(sample.statuses, content.read(sample.statuses).repeat(2))
  expect(content.problems).toEqual([
    `${FILE}:11: the id "completed" is taken by the status at ${FILE}:1`,
    `${FILE}:12: two statuses are called "Completed"`,
  ])
})

test('an id of a status shares the space of all ids', () => {
  const content = new ContentFixture().replace(sample.statuses, 'id: completed', 'id: image')
  expect(content.problems.filter((problem) => problem.includes('is taken'))).toEqual([
    `content/glossary.yaml:1: the id "image" is taken by the status at ${FILE}:1`,
  ])
})

test('a command to confirm it is one of kubectl', () => {
  const content = new ContentFixture().replace(sample.statuses, 'kubectl describe', 'docker inspect')
  expect(content.problems).toEqual([expect.stringContaining(`${FILE}:8: `)])
})

test('a missing statuses.yaml is told', () => {
  const content = new ContentFixture().remove(sample.statuses)
  expect(content.problems).toEqual([`${FILE}:1: this file is missing`])
})

test('a lesson links to a status that exists', () => {
  const link = (id: string) =>
    new ContentFixture().replace(sample.second, '/glossary#image', `/statuses#${id}`).problems
  expect(link('completed')).toEqual([])
  expect(link('complete')).toEqual([
    'content/modules/basics/second/lesson.mdx:44: there is no status "complete" in statuses.yaml; did you mean "completed"?',
  ])
})

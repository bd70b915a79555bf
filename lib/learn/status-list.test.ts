import { expect, test } from 'vitest'
import { readCourse } from '@/lib/content/read-course'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { groupStatuses } from './status-list'

test('a status stands where it is seen first, with the lessons and headings that teach it', () => {
  const content = new ContentFixture()
  const completed = content.read(sample.statuses)
  const event = completed
    .replace('id: completed', 'id: back-off')
    .replace('name: Completed', 'name: BackOff')
    .replace('[pod-status]', '[event, pod-status]')
  const condition = completed
    .replace('id: completed', 'id: deferred')
    .replace('name: Completed', 'name: Deferred')
    .replace('[pod-status]', '[condition, event]')
  content.write(sample.statuses, completed + event + condition)
  const groups = groupStatuses(readCourse(content.root))
  expect(groups.map(({ title, statuses }) => [title, statuses.map(({ id }) => id)])).toEqual([
    ['In the STATUS column of Pods', ['completed']],
    ['In the STATUS column of nodes', []],
    ['Reasons of events', ['back-off']],
    ['Reasons of conditions', ['deferred']],
  ])
  expect(groups[0]?.statuses[0]?.places).toEqual([
    { path: '/learn/basics/first', title: 'Build an image' },
    { path: '/learn/basics/second#run-it', title: 'Run a container: Run it' },
  ])
})

import { expect, test } from 'vitest'
import { readCourse } from '@/lib/content/read-course'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { groupStatuses } from './status-list'

test('a status stands where it is seen first, with the lessons and headings that teach it', () => {
  const content = new ContentFixture()
  const event = content
    .read(sample.statuses)
    .replace('id: completed', 'id: back-off')
    .replace('name: Completed', 'name: BackOff')
    .replace('[pod-status]', '[event, pod-status]')
  content.write(sample.statuses, content.read(sample.statuses) + event)
  const groups = groupStatuses(readCourse(content.root))
  expect(groups.map(({ title, statuses }) => [title, statuses.map(({ id }) => id)])).toEqual([
    ['In the STATUS column of Pods', ['completed']],
    ['In the STATUS column of nodes', []],
    ['Reasons of events', ['back-off']],
  ])
  expect(groups[0]?.statuses[0]?.places).toEqual([
    { path: '/learn/basics/first', title: 'Build an image' },
    { path: '/learn/basics/second#run-it', title: 'Run a container: Run it' },
  ])
})

import { expect, test } from 'vitest'
import { listLessons } from '@/lib/content/read-course'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { setEnvironment } from '@/tests/support/environment'
import { toLessonView } from './lesson-view'

const first = { id: 'les-first', path: '/learn/basics/first', title: 'Build an image', minutes: 10 }
const second = { id: 'les-second', path: '/learn/basics/second', title: 'Run a container', minutes: 10 }

test('a lesson knows its neighbours, its module and what it builds on', () => {
  setEnvironment('CONTENT_DIR', new ContentFixture().root)
  setEnvironment('EDIT_URL', 'https://git.example/edit/main/{file}')
  expect(listLessons().map(toLessonView)).toEqual([
    {
      ...first,
      summary: 'A Dockerfile becomes an image that runs everywhere.',
      moduleTitle: 'Basics',
      place: 1,
      siblings: [first, second],
      moduleReview: '/review/basics',
      objectives: ['Build an image from a Dockerfile'],
      checked: ['Docker Engine 29'],
      checkedOn: '2026-11-21',
      requires: [],
      previous: undefined,
      next: second,
      editUrl: 'https://git.example/edit/main/content/modules/basics/first/lesson.mdx',
    },
    {
      ...second,
      summary: 'An image becomes a process that has its own files.',
      moduleTitle: 'Basics',
      place: 2,
      siblings: [first, second],
      moduleReview: '/review/basics',
      objectives: ['Run a container from an image'],
      checked: ['Docker Engine 29'],
      checkedOn: '2026-11-21',
      requires: [first],
      previous: first,
      next: undefined,
      editUrl: 'https://git.example/edit/main/content/modules/basics/second/lesson.mdx',
    },
  ])
})

test('the next lesson may stand in the next module, where it is the first', () => {
  const content = new ContentFixture()
    .replace(sample.course, '[basics]', '[basics, more]')
    .replace(sample.module, '[first, second]', '[first]')
    .write(
      'modules/more/module.yaml',
      'id: mod-more\ntitle: More\nsummary: The second module of two.\nlessons: [second]\n',
    )
  for (const file of ['lesson.mdx', 'quiz.yaml']) {
    content.write(`modules/more/second/${file}`, content.read(`modules/basics/second/${file}`))
  }
  setEnvironment('CONTENT_DIR', content.remove('modules/basics/second').root)
  const moved = { ...second, path: '/learn/more/second' }
  expect(listLessons().map(toLessonView)).toMatchObject([
    { moduleTitle: 'Basics', place: 1, siblings: [first], previous: undefined, next: moved },
    { moduleTitle: 'More', place: 1, siblings: [moved], previous: first, next: undefined, requires: [first] },
  ])
})

test('where the operator offers no place for changes, none is shown', () => {
  setEnvironment('CONTENT_DIR', new ContentFixture().root)
  setEnvironment('EDIT_URL', undefined)
  expect(listLessons().map((lesson) => toLessonView(lesson).editUrl)).toEqual([undefined, undefined])
})

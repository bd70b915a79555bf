import { expect, test } from 'vitest'
import { outlineCourse } from './course-outline'

test('an outline has names and addresses, and nothing else of the course', () => {
  const lesson = { id: 'l01', title: 'Works', path: '/learn/why/works', minutes: 10 }
  const secret = { source: '# Works', quiz: { key: 'SECRET' } }
  const course = {
    tracks: [
      { title: 'Orientation', modules: [{ id: 'm1', title: 'Why', lessons: [{ ...lesson, ...secret }] }] },
      { title: 'Docker', modules: [{ id: 'm2', title: 'Images', lessons: [] }] },
    ],
  }
  expect(outlineCourse(course)).toEqual({
    modules: [
      { id: 'm1', title: 'Why', trackTitle: 'Orientation' },
      { id: 'm2', title: 'Images', trackTitle: 'Docker' },
    ],
    lessons: [{ ...lesson, moduleId: 'm1' }],
  })
})

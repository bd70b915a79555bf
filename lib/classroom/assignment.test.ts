import { expect, test } from 'vitest'
import { expandItems, readItems } from './assignment'

const lesson = (id: string, moduleId: string) => ({
  id,
  moduleId,
  title: `Lesson ${id}`,
  path: `/learn/${id}`,
  minutes: 20,
})

const outline = {
  modules: [
    { id: 'm1', title: 'Containers', trackTitle: 'Docker' },
    { id: 'm2', title: 'Images', trackTitle: 'Docker' },
  ],
  lessons: [lesson('l1', 'm1'), lesson('l2', 'm1'), lesson('l3', 'm2')],
}

test('a module asks for all its lessons and their quizzes', () => {
  expect(expandItems([{ kind: 'module', id: 'm1' }], outline)).toEqual({
    lessons: [
      { ...lesson('l1', 'm1'), toRead: true },
      { ...lesson('l2', 'm1'), toRead: true },
    ],
    missing: [],
  })
})

test('a quiz is asked without its lesson, and what is asked twice is asked once, in course order', () => {
  const items = [
    { kind: 'quiz', id: 'l3' },
    { kind: 'quiz', id: 'l1' },
    { kind: 'lesson', id: 'l1' },
  ] as const
  expect(expandItems(items, outline)).toEqual({
    lessons: [
      { ...lesson('l1', 'm1'), toRead: true },
      { ...lesson('l3', 'm2'), toRead: false },
    ],
    missing: [],
  })
})

test('what the course no longer has is named, and the rest stays', () => {
  const items = [
    { kind: 'module', id: 'm9' },
    { kind: 'quiz', id: 'l9' },
    // The id of a lesson is none of a module.
    { kind: 'module', id: 'l1' },
    { kind: 'quiz', id: 'l3' },
  ] as const
  expect(expandItems(items, outline)).toEqual({
    lessons: [{ ...lesson('l3', 'm2'), toRead: false }],
    missing: items.slice(0, 3),
  })
})

test('items are read as they were written, and nothing else is taken for them', () => {
  expect(readItems('[{"kind":"quiz","id":"l1"}]')).toEqual([{ kind: 'quiz', id: 'l1' }])
  for (const text of ['[]', '{}', '[{"kind":"lab","id":"l1"}]', '[{"kind":"quiz","id":"../l1"}]', 'quiz']) {
    expect(() => readItems(text)).toThrow()
  }
})

import { expect, onTestFinished, test, vi } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { ContentError } from './problem'
import { findLesson, findLessonById, findModule, listLessons, readCourse } from './read-course'

function setEnvironment(name: string, value: string): void {
  vi.stubEnv(name, value)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
}

test('a course is its tracks, modules and lessons in order', () => {
  const { tracks, modules, lessons, skills, glossary, confusable, statuses, ...about } = readCourse(
    new ContentFixture().root,
  )
  expect(about).toEqual({
    id: 'sample',
    title: 'A sample course',
    summary: 'The smallest course that has every kind of content.',
    checked: { 'Docker Engine': '29' },
  })
  expect(tracks).toEqual([{ id: 'only-track', title: 'Only track', summary: 'The one track of the sample.', modules }])
  expect(modules.map(({ id, slug, trackId }) => ({ id, slug, trackId }))).toEqual([
    { id: 'mod-basics', slug: 'basics', trackId: 'only-track' },
  ])
  expect(lessons).toEqual(modules[0]?.lessons)
  expect([skills.length, glossary.length, confusable.length, statuses.length]).toEqual([2, 2, 1, 1])
})

test('a lesson knows its address, its files and where its body begins', () => {
  const content = new ContentFixture()
  const [, lesson] = readCourse(content.root).lessons
  const source = content.read(sample.second)
  expect({ ...lesson, quiz: lesson?.quiz.id }).toEqual({
    id: 'les-second',
    title: 'Run a container',
    summary: 'An image becomes a process that has its own files.',
    minutes: 10,
    objectives: [{ id: 'run-container', text: 'Run a container from an image' }],
    skills: ['image.run'],
    requires: ['les-first'],
    checked: { 'Docker Engine': '29' },
    checkedOn: '2026-11-21',
    broken: [],
    slug: 'second',
    module: 'basics',
    moduleTitle: 'Basics',
    path: '/learn/basics/second',
    folder: `${content.root}/modules/basics/second`,
    file: 'content/modules/basics/second/lesson.mdx',
    source,
    body: source.split('\n').slice(14).join('\n'),
    bodyLine: 14,
    quiz: 'quiz-second',
  })
})

test('content that is not whole is refused with every problem of every file', () => {
  const content = new ContentFixture()
    .replace(sample.first, 'minutes: 10', 'minutes: 99')
    .replace(sample.secondQuiz, 'id: quiz-second', 'id: Quiz')
  expect(() => readCourse(content.root)).toThrow(
    new ContentError([
      { file: 'content/modules/basics/first/lesson.mdx', line: 5, message: '"minutes" is 99; expected at most 45' },
      {
        file: 'content/modules/basics/second/quiz.yaml',
        line: 1,
        message: '"id" is "Quiz"; an id is lower-case letters and digits, words joined by "-"',
      },
    ]),
  )
})

test('while developing, the course is read again after an edit and not before', () => {
  const content = new ContentFixture()
  const before = readCourse(content.root)
  expect(readCourse(content.root)).toBe(before)
  content.replace(sample.first, 'Build an image', 'Build an image twice')
  expect(readCourse(content.root).lessons[0]?.title).toBe('Build an image twice')
})

test('in production the course is read once', () => {
  setEnvironment('NODE_ENV', 'production')
  const content = new ContentFixture()
  const before = readCourse(content.root)
  content.replace(sample.first, 'Build an image', 'Build an image twice')
  expect(readCourse(content.root)).toBe(before)
})

test('lessons and modules are found by address and by id in the course of CONTENT_DIR', () => {
  setEnvironment('CONTENT_DIR', new ContentFixture().root)
  const [first, second] = listLessons()
  expect(findLesson('basics', 'first')).toBe(first)
  expect(findLessonById('les-second')).toBe(second)
  expect(findModule('basics')?.lessons).toEqual([first, second])
  expect([findLesson('basics', 'third'), findLessonById('third'), findModule('third')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

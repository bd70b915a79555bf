import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentRoot } from '@/lib/content/content-root'
import { readContent } from '@/lib/content/read-content'
import { growCourse } from './generate-course'

test('a grown course has as many lessons as asked for, and each can be read', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'drydock-course-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(contentRoot(), folder, { recursive: true })
  growCourse(folder, 45)
  const { course, problems } = readContent(folder)
  expect(problems.filter(({ file }) => file.includes('generated'))).toEqual([])
  expect(new Set(course.lessons.map((lesson) => lesson.id)).size).toBe(45)
  expect(new Set(course.lessons.map((lesson) => lesson.quiz.id)).size).toBe(45)
})

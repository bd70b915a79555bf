import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { cache } from 'react'
import { contentRoot } from '@/lib/content/content-root'
import { type Course, findLesson, type Lesson, readCourse } from '@/lib/content/read-course'
import { findStageBefore, stageFolder } from '@/lib/content/stages'
import { compileLesson } from './compile-lesson'
import type { CompiledLesson } from './compiled-lesson'
import { evaluateLesson, type LessonBody } from './evaluate-lesson'
import type { LessonLinks } from './lesson-links'

/** A lesson ready to be shown: its component and its outline. */
export interface RenderedLesson extends Omit<CompiledLesson, 'code'> {
  Body: LessonBody
}

/** Compiled at most once a request, though the page and its metadata both ask. */
export const renderLesson = cache(async (module: string, slug: string): Promise<RenderedLesson | undefined> => {
  const lesson = findLesson(module, slug)
  if (!lesson) return undefined
  const { code, ...outline } = await compileCourseLesson(lesson)
  return { ...outline, Body: evaluateLesson(code) }
})

/** A lesson of the course, compiled with the links that the course gives it. */
export function compileCourseLesson(lesson: Lesson): Promise<CompiledLesson> {
  const course = readCourse()
  const before = findStageBefore(course, lesson)
  const stageBefore = before && { title: before.title, path: before.path, folder: stageFolder(before) }
  return compileLesson({ ...lesson, stageBefore }, linksOf(course))
}

/** The page of every element: a lesson outside the course, with the course's links. */
export async function renderStyleSample(): Promise<RenderedLesson> {
  const folder = path.join(contentRoot(), 'style-sample')
  const file = path.join(folder, 'lesson.mdx')
  const body = await readFile(file, 'utf8')
  const { code, ...outline } = await compileLesson({ folder, file, body, bodyLine: 0 }, linksOf(readCourse()))
  return { ...outline, Body: evaluateLesson(code) }
}

function linksOf(course: Course): LessonLinks {
  return {
    lessons: Object.fromEntries(course.lessons.map(({ id, path, title }) => [id, { path, title }])),
    terms: Object.fromEntries(course.glossary.map(({ id, meaning }) => [id, meaning])),
  }
}

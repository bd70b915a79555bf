import 'server-only'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Question } from '@/lib/quiz/quiz-schema'
import { contentRoot } from './content-root'
import type { Course, Lesson, Module } from './course'
import { ContentError } from './problem'
import { readContent } from './read-content'

export type { Course, Lesson, Module, Track } from './course'

/** Root -> the course and the state of the files that it was read from. */
const known = new Map<string, { course: Course; stamp: string }>()

/**
 * The course, once all its files have the right form; else one `ContentError` with every problem of every file.
 * Read once a process; while developing again after each edit, so that a saved file shows on reload.
 */
export function readCourse(root: string = contentRoot()): Course {
  const stamp = process.env.NODE_ENV === 'production' ? '' : stampOf(root)
  const before = known.get(root)
  if (before?.stamp === stamp) return before.course
  const { course, problems } = readContent(root)
  if (problems.length > 0) throw new ContentError(problems)
  known.set(root, { course, stamp })
  return course
}

/** In course order. */
export function listLessons(): Lesson[] {
  return readCourse().lessons
}

/** By its address: folder names of module and lesson. */
export function findLesson(module: string, slug: string): Lesson | undefined {
  return listLessons().find((lesson) => lesson.module === module && lesson.slug === slug)
}

/** By its permanent id, which progress and links use. */
export function findLessonById(id: string): Lesson | undefined {
  return listLessons().find((lesson) => lesson.id === id)
}

/** A question of any quiz by its permanent id, with the lesson whose quiz asks it. */
export function findQuestion(id: string): { lesson: Lesson; question: Question } | undefined {
  for (const lesson of listLessons()) {
    const question = lesson.quiz.questions.find((asked) => asked.id === id)
    if (question) return { lesson, question }
  }
  return undefined
}

export function findModule(slug: string): Module | undefined {
  return readCourse().modules.find((module) => module.slug === slug)
}

/** Changes whenever a file below the root is edited, added or removed; cheaper than reading and checking them. */
function stampOf(root: string): string {
  if (!existsSync(root)) return ''
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const { mtimeMs, size } = statSync(file)
      return `${file}:${mtimeMs}:${size}`
    })
    .join('\n')
}

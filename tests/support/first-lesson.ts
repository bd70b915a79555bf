import { type Lesson, listLessons } from '@/lib/content/read-course'

/** The first lesson of the course, for whoever needs a real quiz and not a particular one. */
export function firstLesson(): Lesson {
  const [lesson] = listLessons()
  if (!lesson) throw new Error('the course has no lesson')
  return lesson
}

import { type AskedWork, type AssignmentItem, expandItems } from '@/lib/classroom/assignment'
import { findLessonById, type Lesson, readCourse } from '@/lib/content/read-course'
import { outlineCourse } from '@/lib/progress/course-outline'

/** What an assignment asks for in the course as it is today. */
export function readAskedWork(items: readonly AssignmentItem[]): AskedWork {
  return expandItems(items, outlineCourse(readCourse()))
}

/** The lesson whose quiz an assignment asks for; undefined where it does not, or the course has it no more. */
export function findAskedLesson(items: readonly AssignmentItem[], lessonId: string): Lesson | undefined {
  const isAsked = readAskedWork(items).lessons.some(({ id }) => id === lessonId)
  return isAsked ? findLessonById(lessonId) : undefined
}

/** What a quiz gives today; one point a question, as `gradeQuiz` gives them. */
export function pointsOf(lessonId: string): number {
  return findLessonById(lessonId)?.quiz.questions.length ?? 0
}

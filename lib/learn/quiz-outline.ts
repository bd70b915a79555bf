import 'server-only'
import { expandItems } from '@/lib/classroom/assignment'
import type { QuizOutline } from '@/lib/classroom/gradebook'
import { readCourse } from '@/lib/content/read-course'
import { outlineCourse } from '@/lib/progress/course-outline'

/** What a gradebook asks of the course as it is today. */
export function quizOutline(): QuizOutline {
  const course = readCourse()
  const outline = outlineCourse(course)
  // One point a question, as `gradeQuiz` gives them.
  const points = new Map(course.lessons.map(({ id, quiz }) => [id, quiz.questions.length]))
  return {
    quizLessonsOf: (items) => expandItems(items, outline).lessons.map(({ id }) => id),
    pointsOf: (lessonId) => points.get(lessonId),
  }
}

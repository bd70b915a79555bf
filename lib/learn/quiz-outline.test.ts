import { expect, test } from 'vitest'
import { readCourse } from '@/lib/content/read-course'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { quizOutline } from './quiz-outline'

test('a module asks for the quizzes of its lessons, in their order, and each once', () => {
  const [module] = readCourse().modules
  if (!module) throw new Error('the course has no module')
  const lessons = module.lessons.map(({ id }) => id)
  const items = [
    { kind: 'quiz', id: lessons[0] ?? '' },
    { kind: 'module', id: module.id },
  ] as const
  expect(quizOutline().quizLessonsOf(items)).toEqual(lessons)
  expect(quizOutline().quizLessonsOf([{ kind: 'quiz', id: 'gone' }])).toEqual([])
})

test('a quiz has the points that grading gives', () => {
  const { pointsOf } = quizOutline()
  for (const { id, quiz } of readCourse().lessons) {
    expect([id, pointsOf(id)]).toEqual([id, gradeQuiz(quiz, { seed: 1, answers: {} }).outOf])
  }
  expect(pointsOf('gone')).toBe(undefined)
})

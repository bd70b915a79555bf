import { expect, test } from 'vitest'
import { listLessons, readCourse } from '@/lib/content/read-course'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { answerKey } from '@/tests/support/content-answer-key'

test('every quiz gives full marks to its own key, whatever the variant', () => {
  // No question has more than twelve variants, and neighbouring seeds draw different ones.
  const seeds = Array.from({ length: 12 }, (_, seed) => seed)
  const missed = listLessons().flatMap(({ quiz }) =>
    seeds.flatMap((seed) => {
      const { marks } = gradeQuiz(quiz, { seed, answers: answerKey(quiz, seed) })
      return marks.filter(({ verdict }) => verdict !== 'right').map(({ question }) => ({ seed, id: question.id }))
    }),
  )
  expect(missed).toEqual([])
})

test('lessons stand in the order of course.yaml and module.yaml', () => {
  const { tracks, lessons } = readCourse()
  expect(lessons).toEqual(tracks.flatMap(({ modules }) => modules.flatMap((module) => module.lessons)))
})

import { expect, test } from 'vitest'
import { buildModuleReviewResult } from './module-review-result'

function lesson(id: string, moduleId: string) {
  return { id, moduleId, title: id, path: `/${id}`, minutes: 1, quizId: `${id}-q`, skills: [], requires: [] }
}

const lessons = [lesson('l0', 'm0'), lesson('l1', 'm1'), lesson('l2', 'm1')]
const questions = ['l0', 'l1', 'l2'].flatMap((lessonId) =>
  [0, 1].map((index) => ({ id: `${lessonId}-${index}`, kind: 'choose-one' as const, lessonId, skills: [] })),
)

test('what is right is counted for the module and for earlier ones, and each lesson with a miss is to be read', () => {
  const answers = [
    { questionId: 'l2-0', isRight: false },
    { questionId: 'l0-0', isRight: false },
    { questionId: 'l2-1', isRight: false },
    { questionId: 'l1-0', isRight: true },
    { questionId: 'gone', isRight: true },
  ]
  expect(buildModuleReviewResult({ questions, lessons }, 'm1', answers)).toEqual({
    all: { right: 1, outOf: 4 },
    own: { right: 1, outOf: 3 },
    earlier: { right: 0, outOf: 1 },
    toRead: [
      { lesson: lessons[0], missed: 1 },
      { lesson: lessons[2], missed: 2 },
    ],
  })
})

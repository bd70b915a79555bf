import { expect, test } from 'vitest'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { answerQuiz } from './demo-answers'
import { makeDice } from './dice'

/** The mean score of a hundred learners. */
function meanOf(ability: number): number {
  const scores = Array.from({ length: 100 }, (_, index) => {
    const answers = answerQuiz(kindsQuiz, { seed: index, ability, dice: makeDice(index) })
    return gradeQuiz(kindsQuiz, { seed: index, answers }).score / kindsQuiz.questions.length
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

test('whoever knows more gets more right, and the best and the weakest stay within what is human', () => {
  const means = [-4, -2, 0, 2, 4].map(meanOf)
  expect(means).toEqual(means.toSorted((a, b) => a - b))
  expect(means[0]).toBeLessThan(0.15)
  expect(means[2]).toBeGreaterThan(0.55)
  expect(means[2]).toBeLessThan(0.85)
  expect(means[4]).toBeGreaterThan(0.95)
})

test('the same dice give the same answers', () => {
  const sitting = { seed: 7, ability: -1 }
  const answers = answerQuiz(kindsQuiz, { ...sitting, dice: makeDice('a') })
  expect(answerQuiz(kindsQuiz, { ...sitting, dice: makeDice('a') })).toEqual(answers)
  expect(answerQuiz(kindsQuiz, { ...sitting, dice: makeDice('b') })).not.toEqual(answers)
  expect(Object.keys(answers)).toEqual(kindsQuiz.questions.map(({ id }) => id))
})

import { expect, test } from 'vitest'
import { listLessons } from '@/lib/content/read-course'
import { fileFinder } from '@/lib/quiz/grade-quiz'
import { rulesOf } from '@/lib/quiz/kinds'
import { listVariants } from '@/lib/quiz/variants'
import { kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { listWrongAnswers } from './wrong-answers'

test('every kind of question has wrong answers, and each is one that the question can take', () => {
  const file = fileFinder(kindsQuiz)
  for (const question of kindsQuiz.questions) {
    const wrong = listWrongAnswers(question, file)
    expect(wrong.length, question.id).toBeGreaterThan(0)
    expect(new Set(wrong.map(({ answer }) => answer.join('\n'))).size, question.id).toBe(wrong.length)
    for (const { answer } of wrong) {
      const { isRight, options = [] } = rulesOf(question).judge(answer, file)
      expect(isRight, `${question.id}: ${answer}`).toBe(false)
      if (['choose-one', 'choose-several'].includes(question.kind)) {
        expect(options.filter(({ chosen }) => chosen)).toHaveLength(answer.length)
      }
    }
  }
})

test('in the course nearly every variant of a question can be missed by a false idea', () => {
  const missable = listLessons().flatMap(({ quiz }) =>
    quiz.questions.flatMap(listVariants).map((question) => {
      const wrong = listWrongAnswers(question, fileFinder(quiz))
      return wrong.some(({ misconceptions }) => misconceptions.length > 0)
    }),
  )
  expect(missable.filter(Boolean).length / missable.length).toBeGreaterThan(0.9)
})

import { answerQuiz } from '@/lib/classroom/demo/demo-answers'
import type { Dice } from '@/lib/classroom/demo/dice'
import type { Lesson } from '@/lib/content/read-course'
import { fieldsOf } from '@/lib/quiz/answers'

interface Filler {
  /** Of the attempt: it decides the questions. */
  seed: number
  dice: Dice
}

/** The form of a quiz for a class as a learner of the demo fills it in. */
export function fillInQuiz({ quiz }: Lesson, { seed, dice }: Filler): FormData {
  const form = new FormData()
  form.set('hash', quiz.hash)
  const answers = answerQuiz(quiz, { seed, ability: 0, dice })
  for (const question of quiz.questions) {
    for (const [name, value] of fieldsOf(question, answers[question.id] ?? [])) form.append(name, value)
  }
  return form
}

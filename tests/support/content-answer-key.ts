import type { Answers } from '@/lib/quiz/answers'
import { isRight, type Question, type Quiz } from '@/lib/quiz/quiz-schema'
import { optionToken } from '@/lib/quiz/quiz-view'

/** The answers of somebody who knows everything, in the form that the page sends. */
export function answerKey(quiz: Quiz): Answers {
  return Object.fromEntries(quiz.questions.map((question) => [question.id, rightAnswer(question)]))
}

function rightAnswer(question: Question): string[] {
  if (question.kind === 'short-answer') return question.accept.slice(0, 1)
  return question.options.filter(isRight).map((option) => optionToken(question.id, option))
}

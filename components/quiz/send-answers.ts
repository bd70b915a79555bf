import type { GradedQuiz, QuizResult } from '@/lib/quiz/question-result'
import { askServer, hasStatus } from './ask-server'

/** Has the server grade a whole quiz. Never throws: what went wrong is told, and the answers stay in the form. */
export function sendAnswers(quizPath: string, form: FormData): Promise<QuizResult> {
  return askServer({ path: `${quizPath}/answers`, form }, isGraded, {
    unreachable: 'The server could not be reached. Your answers are still here: check your connection and try again.',
    garbled: 'The server could not grade the answers. They are still here: try again in a minute.',
  })
}

function isGraded(answer: unknown): answer is GradedQuiz {
  return hasStatus(answer, 'graded') && 'questions' in answer && Array.isArray(answer.questions)
}

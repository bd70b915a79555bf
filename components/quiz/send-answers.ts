import type { QuizResult } from '@/lib/quiz/quiz-result'

/** Has the server grade the answers. Never throws: a lost connection is told, and the answers stay in the form. */
export async function sendAnswers(quizPath: string, answers: FormData): Promise<QuizResult> {
  try {
    const response = await fetch(`${quizPath}/answers`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: answers,
    })
    return await response.json()
  } catch {
    return {
      status: 'refused',
      reason: 'The server could not be reached. Your answers are still here: check your connection and try again.',
    }
  }
}

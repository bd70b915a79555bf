import type { QuizResult } from '@/lib/quiz/quiz-result'

const PATIENCE_MS = 20_000

/** Has the server grade the answers. Never throws: what went wrong is told, and the answers stay in the form. */
export async function sendAnswers(quizPath: string, answers: FormData): Promise<QuizResult> {
  const response = await fetch(`${quizPath}/answers`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: answers,
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined)
  if (!response) {
    return refused('The server could not be reached. Your answers are still here: check your connection and try again.')
  }
  // A proxy in between may answer with a page of its own.
  const result = await response.json().catch(() => undefined)
  if (result?.status === 'graded' || result?.status === 'refused') return result
  return refused('The server could not grade the answers. They are still here: try again in a minute.')
}

function refused(reason: string): QuizResult {
  return { status: 'refused', reason }
}

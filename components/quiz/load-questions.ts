import type { Refusal } from '@/lib/quiz/question-result'
import type { AskedQuestion, QuizView } from '@/lib/quiz/question-view'
import { askServer } from './ask-server'

const EXCUSES = {
  unreachable: 'The questions could not be loaded. Check your connection and try again.',
  garbled: 'The server did not send the questions. Try again in a minute.',
}

/** A lesson's quiz as one seed draws it. */
export function loadQuiz(quizPath: string, seed: number): Promise<QuizView | Refusal> {
  return askServer({ path: `${quizPath}/questions?seed=${seed}` }, isQuiz, EXCUSES)
}

/** Questions of any quiz, in the given order; those that are no longer there are left out. Twenty at most. */
export async function loadQuestions(ids: readonly string[], seed: number): Promise<readonly AskedQuestion[] | Refusal> {
  const answer = await askServer({ path: `/api/questions?ids=${ids.join(',')}&seed=${seed}` }, isList, EXCUSES)
  return 'questions' in answer ? answer.questions : answer
}

function isQuiz(answer: unknown): answer is QuizView {
  return typeof answer === 'object' && answer !== null && 'questions' in answer && 'hash' in answer
}

function isList(answer: unknown): answer is { questions: AskedQuestion[] } {
  return typeof answer === 'object' && answer !== null && 'questions' in answer && Array.isArray(answer.questions)
}

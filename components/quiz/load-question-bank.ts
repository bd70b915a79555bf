import type { QuestionBank } from '@/lib/quiz/question-bank'
import type { Refusal } from '@/lib/quiz/question-result'
import { askServer } from './ask-server'

/** What the course asks, or the reason why it is not known. */
export function loadQuestionBank(): Promise<QuestionBank | Refusal> {
  return askServer({ path: '/question-bank.json' }, isBank, {
    unreachable: 'The list of questions could not be loaded. Check your connection and try again.',
    garbled: 'The server did not send the list of questions. Try again in a minute.',
  })
}

function isBank(answer: unknown): answer is QuestionBank {
  return typeof answer === 'object' && answer !== null && 'questions' in answer && 'confusable' in answer
}

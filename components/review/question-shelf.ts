import type { Refusal } from '@/lib/quiz/question-result'
import type { AskedQuestion } from '@/lib/quiz/question-view'
import { isRefusal } from '../quiz/ask-server'
import { loadQuestions } from '../quiz/load-questions'

/** A question and the seed under which it is asked. */
export interface Wanted {
  questionId: string
  seed: number
}

/** What came: nothing in it where the course no longer has the question. */
export interface Fetched {
  asked: AskedQuestion | undefined
}

const shelf = new Map<string, Promise<Fetched | Refusal>>()

/** A question from the server, fetched once and kept as long as the tab; what was refused is fetched again. */
export function fetchAsked(wanted: Wanted): Promise<Fetched | Refusal> {
  const key = keyOf(wanted)
  const known = shelf.get(key)
  if (known !== undefined) return known
  const coming = fetchOne(wanted)
  shelf.set(key, coming)
  void coming.then((fetched) => isRefusal(fetched) && forgetAsked(wanted))
  return coming
}

/** The next fetch asks the server again: the question was changed there. */
export function forgetAsked(wanted: Wanted): void {
  shelf.delete(keyOf(wanted))
}

async function fetchOne({ questionId, seed }: Wanted): Promise<Fetched | Refusal> {
  const questions = await loadQuestions([questionId], seed)
  return isRefusal(questions) ? questions : { asked: questions[0] }
}

function keyOf({ questionId, seed }: Wanted): string {
  return `${questionId} ${seed}`
}

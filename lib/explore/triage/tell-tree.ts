import { OUTCOMES, type Outcome, type OutcomeId } from './outcomes'
import { QUESTIONS, type QuestionId } from './questions'

/** A question of the tree with all that follows from its answers. */
export interface Told {
  ask: string
  look: string
  answers: readonly ToldAnswer[]
}

export interface ToldAnswer {
  text: string
  /** What follows: an end, a question, or nothing where the same question stands further up. */
  end?: Outcome & { id: OutcomeId }
  question?: Told
}

/** The whole tree. A question to which two ways lead is told at the first of them. */
export function tellTree(): Told {
  return tellQuestion('start', new Set())
}

function tellQuestion(id: QuestionId, told: Set<QuestionId>): Told {
  told.add(id)
  const { ask, look, answers } = QUESTIONS[id]
  return {
    ask,
    look,
    answers: answers.map(({ text, to }) => {
      if ('outcome' in to) return { text, end: { id: to.outcome, ...OUTCOMES[to.outcome] } }
      return told.has(to.question) ? { text } : { text, question: tellQuestion(to.question, told) }
    }),
  }
}

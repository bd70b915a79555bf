import { OUTCOMES, type Outcome, type OutcomeId } from './outcomes'
import { QUESTIONS, type Question, type QuestionId } from './questions'

/** The answers so far, by their places; the first answers the first question. */
export type Walk = readonly number[]

export const START: Walk = []

/** A question on the way, and the place of the answer that was given. */
export interface Step {
  id: QuestionId
  question: Question
  chosen: number | undefined
}

export interface View {
  steps: readonly Step[]
  end: (Outcome & { id: OutcomeId }) | undefined
}

/** What a walk has come to: every question that was asked, the open one last, and the end if it is reached. */
export function look(walk: Walk): View {
  const steps: Step[] = []
  let id: QuestionId = 'start'
  for (let at = 0; ; at += 1) {
    const question: Question = QUESTIONS[id]
    const answer = question.answers[walk[at] ?? -1]
    steps.push({ id, question, chosen: answer && walk[at] })
    if (!answer) return { steps, end: undefined }
    if ('outcome' in answer.to) return { steps, end: { id: answer.to.outcome, ...OUTCOMES[answer.to.outcome] } }
    id = answer.to.question
  }
}

/** Answers the question at a place of the way. What came after it is asked anew. */
export function answer(walk: Walk, at: number, choice: number): Walk {
  return [...walk.slice(0, at), choice]
}

/** Where the walk is, in a sentence or two. */
export function tell({ steps, end }: View): string[] {
  if (end) return [`${end.name}.`, end.say]
  const asked = steps.length - 1
  if (asked === 0) return ['Begin with what the list of Pods shows.']
  return [`${asked === 1 ? 'One question is' : `${asked} questions are`} answered. Look once more, then go on.`]
}

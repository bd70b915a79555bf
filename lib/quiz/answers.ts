import type { Quiz } from './quiz-schema'

/** Longest text that a form field of a quiz may carry; longer ones are cut, they are no answer to a short question. */
const MAX_ANSWER_LENGTH = 500
/** No question has as many options. */
const MAX_CHOICES = 20

/** Question id -> tokens of the chosen options, or the typed text as the only entry. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** Reads a submitted form. Only questions of this quiz are looked up, so stray fields are dropped. */
export function readAnswers(quiz: Quiz, form: FormData): Answers {
  return Object.fromEntries(
    quiz.questions.map(({ id }) => [
      id,
      form
        .getAll(id)
        .filter((value) => typeof value === 'string')
        .slice(0, MAX_CHOICES)
        .map((value) => value.slice(0, MAX_ANSWER_LENGTH)),
    ]),
  )
}

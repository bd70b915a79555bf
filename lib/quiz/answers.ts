import type { Quiz } from './quiz-schema'

/**
 * Longest text, in UTF-16 units, that a form field of a quiz may carry; longer ones are cut. Ten of them must fit into an
 * address, whose length servers limit to 16 KB with all other headers.
 */
export const MAX_ANSWER_LENGTH = 200
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

import type { Question, Quiz } from './quiz-schema'

/**
 * Longest text, in UTF-16 units, that a form field of a quiz may carry; longer ones are cut. Ten of them must fit into an
 * address, whose length servers limit to 16 KB with all other headers.
 */
export const MAX_ANSWER_LENGTH = 200
/** An honest token has seven characters at most. */
const MAX_TOKEN_LENGTH = 16

/** Question id -> tokens of the chosen options, or the typed text as the only entry. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** Reads a submitted form. Only questions of this quiz are looked up, so stray fields are dropped. */
export function readAnswers(quiz: Quiz, form: FormData): Answers {
  return Object.fromEntries(
    quiz.questions.map((question) => {
      const texts = form.getAll(question.id).filter((value) => typeof value === 'string')
      const { entries, length } = limitsOf(question)
      return [question.id, texts.slice(0, entries).map((text) => text.slice(0, length))]
    }),
  )
}

function limitsOf(question: Question): { entries: number; length: number } {
  return question.kind === 'short-answer'
    ? { entries: 1, length: MAX_ANSWER_LENGTH }
    : { entries: question.options.length, length: MAX_TOKEN_LENGTH }
}

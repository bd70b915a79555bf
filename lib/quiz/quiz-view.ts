import type { Option, Question, Quiz } from './quiz-schema'
import { hashText, shuffle } from './shuffle'

export interface OptionView {
  /** Stands for the option in a submitted form. It is not the author's id, which may give the key away. */
  token: string
  html: string
}

/** A file with what to colour in it; see `lib/mdx/listing-writer.ts`. */
export interface ListingView {
  title: string
  html: string
  tokens: string
}

interface Asked {
  id: string
  html: string
  /** Shown with the question. */
  listing?: ListingView
}

/** A question without its answer key: the only form that may reach the browser. */
export type QuestionView =
  | (Asked & { kind: 'choose-one' | 'choose-several'; options: OptionView[] })
  | (Asked & { kind: 'short-answer' })

export interface QuizView {
  id: string
  /** Where answers are sent, and where the quiz stands on a page of its own. */
  path: string
  questions: QuestionView[]
}

/** What the view needs from the outside: inline Markdown as HTML, and listings by file. */
export interface QuizText {
  inline(markdown: string): string
  listing(file: string): ListingView | undefined
}

/**
 * The quiz as a reader may see it. Options come in an order that does not tell where the key stood in the file;
 * the page mixes them again for each attempt.
 */
export function toQuizView(quiz: Quiz, path: string, text: QuizText): QuizView {
  return { id: quiz.id, path, questions: quiz.questions.map((question) => toQuestionView(question, text)) }
}

function toQuestionView(question: Question, text: QuizText): QuestionView {
  const listing = question.show ? text.listing(question.show) : undefined
  const asked: Asked = { id: question.id, html: text.inline(question.prompt), ...(listing ? { listing } : {}) }
  if (question.kind === 'short-answer') return { ...asked, kind: question.kind }
  const options = question.options.map((option) => ({
    token: optionToken(question.id, option),
    html: text.inline(option.text),
  }))
  return { ...asked, kind: question.kind, options: shuffle(options, hashText(question.id)) }
}

/** An opaque name of an option, for ever the same. */
export function optionToken(questionId: string, option: Option): string {
  return hashText(`${questionId}/${option.id}`).toString(36)
}

/** The questions with their options in the order of one attempt. */
export function shuffleOptions(questions: readonly QuestionView[], seed: number): QuestionView[] {
  return questions.map((question) =>
    question.kind === 'short-answer'
      ? question
      : { ...question, options: shuffle(question.options, seed ^ hashText(question.id)) },
  )
}

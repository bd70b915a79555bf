import type { QuizText } from './kind-rules'
import { rulesOf } from './kinds'
import type { ListingView, QuestionView, QuizView } from './question-view'
import type { Question, Quiz } from './quiz-schema'
import { drawVariant } from './variants'

/** What views need from the outside. */
export interface ViewText extends QuizText {
  listing(file: string): ListingView | undefined
}

/** Where a quiz stands. */
export interface QuizPlace {
  lessonId: string
  path: string
}

/** The quiz as a reader may see it, with the variants and the order that the seed decides. */
export function toQuizView(quiz: Quiz, { seed, ...place }: QuizPlace & { seed: number }, text: ViewText): QuizView {
  return {
    id: quiz.id,
    ...place,
    hash: quiz.hash,
    seed,
    questions: quiz.questions.map((question) => toQuestionView(question, seed, text)),
  }
}

/** One question as a reader may see it. */
export function toQuestionView(asked: Question, seed: number, text: ViewText): QuestionView {
  const question = drawVariant(asked, seed)
  const listing = question.show && !SHOWN_BY_KIND.has(question.kind) ? text.listing(question.show) : undefined
  return {
    id: question.id,
    html: text.inline(question.prompt),
    ...(listing ? { listing } : {}),
    ...rulesOf(question).toView(seed, text),
  }
}

/** Kinds that show the file themselves. */
const SHOWN_BY_KIND: ReadonlySet<Question['kind']> = new Set(['fill-gaps', 'faulty-line'])

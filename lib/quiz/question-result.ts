import type { QuestionRecord, Verdict } from '@/lib/progress/facts'

/** What is told about one option once its question has been answered. */
export interface OptionResult {
  token: string
  chosen: boolean
  correct: boolean
  html: string
}

/** What is told about one part that was judged by itself: a gap, a pair, a step, a piece of a command. */
export interface PartResult {
  /** The part's token; `line` or `claim` for what a reason belongs to; empty where it has no field. */
  field: string
  correct: boolean
  /** What the part is, where no field shows it. HTML. */
  label?: string
  html: string
  /** What would have been right, where it was not. HTML. */
  answer?: string
}

/** How much of a question was right, in its own unit: `2 of 3 gaps`. It is told, and earns nothing. */
export interface Insight {
  right: number
  of: number
  unit: 'choices' | 'parts' | 'gaps' | 'steps' | 'pairs'
}

/** One graded question as the page shows it. Of a question that was not answered nothing is told but the verdict. */
export interface QuestionResult {
  questionId: string
  verdict: Verdict
  skills: readonly string[]
  /** The part of the lesson that answers it. */
  href: string
  insight?: Insight
  options?: readonly OptionResult[]
  parts?: readonly PartResult[]
  /** On the whole answer. */
  html?: string
  /** A right answer, where the given one was wrong and nothing above shows it: HTML, a line for each step. */
  accepted?: readonly string[]
  /** The same in words that can be kept; see `QuestionRecord`. */
  record: QuestionRecord
}

/** What the server answers to a handed-in quiz. */
export type QuizResult = GradedQuiz | Refusal

export interface GradedQuiz {
  status: 'graded'
  score: number
  outOf: number
  questions: readonly QuestionResult[]
}

/** What the server answers to one question. */
export type AnswerResult = { status: 'graded'; question: QuestionResult } | Refusal

export interface Refusal {
  status: 'refused'
  /** A sentence for the learner. */
  reason: string
  /** The quiz has been edited since it was opened: it must be loaded again. */
  isOutdated?: boolean
  /** The attempt was handed in before, with other answers. */
  isRepeated?: boolean
  /** The same may be taken in a moment. */
  isTemporary?: boolean
}

import type { Answer } from './answers'
import type { Insight } from './question-result'
import type { KindView } from './question-view'
import type { Question } from './quiz-schema'

/** What a view needs from the outside. */
export interface QuizText {
  /** Inline Markdown as HTML. */
  inline(markdown: string): string
  /** The text of a listing that the quiz shows; throws where it is not there, which reading the course has ruled out. */
  file(path: string): string
}

/** What is told about one option. Texts are Markdown. */
export interface OptionMark {
  token: string
  text: string
  chosen: boolean
  correct: boolean
  feedback: string
}

/** What is told about one part. Texts are Markdown. */
export interface PartMark {
  field: string
  correct: boolean
  label?: string
  /** What was given, as the learner saw it. */
  given: string
  feedback: string
  answer?: string
}

/** How an answer was judged, without a word about the question around it. */
export interface Judgement {
  isRight: boolean
  insight?: Insight
  options?: readonly OptionMark[]
  parts?: readonly PartMark[]
  /** On the whole. */
  feedback?: string
  /** What was typed, where no option and no part tells it. */
  given?: string
  /** One right answer, where the given one was wrong: Markdown, a line for each step. */
  accepted?: readonly string[]
  /** The misconceptions that the answer shows. */
  misconceptions: readonly string[]
}

/** Keys and places from a question to one of its texts. */
type Path = readonly (string | number)[]

/** A text of a question that learners read, and where it stands in its entry of `quiz.yaml`. */
export interface TextEntry {
  text: string
  entry: Path
}

/** All that the site knows of one kind of question. */
export interface KindRules<Kind extends Question['kind']> {
  /** Without the key, in the order that the seed decides. */
  toView(question: QuestionOf<Kind>, seed: number, text: QuizText): Extract<KindView, { kind: Kind }>
  /** Grades what was answered; never throws, whatever it is. */
  judge(question: QuestionOf<Kind>, answer: Answer, file: QuizText['file']): Judgement
  /** An answer that earns full marks. */
  keyOf(question: QuestionOf<Kind>): Answer
  /** Every Markdown text but the prompt. */
  textsOf(question: QuestionOf<Kind>): readonly TextEntry[]
}

export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>

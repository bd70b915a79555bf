/** A thing to choose, to place or to pair. */
export interface OptionView {
  /** Stands for it in a submitted form. It is not the author's id, which may give the key away. */
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

/** A stretch of a file, or a gap in it to write into. */
export type TemplatePiece = string | { gap: string }

/** What each kind adds to a question. */
export type KindView =
  | { kind: 'choose-one'; options: readonly OptionView[] }
  | { kind: 'choose-several'; options: readonly OptionView[] }
  | { kind: 'claim'; reasons: readonly OptionView[] }
  | { kind: 'command' }
  | { kind: 'fill-gaps'; title: string; pieces: readonly TemplatePiece[] }
  | { kind: 'order-steps'; steps: readonly OptionView[] }
  /** Right sides are plain text: they stand in a `<select>`. */
  | { kind: 'match-pairs'; lefts: readonly OptionView[]; rights: readonly { token: string; text: string }[] }
  | { kind: 'faulty-line'; title: string; lines: readonly string[]; reasons: readonly OptionView[] }
  | { kind: 'predict-output'; options?: readonly OptionView[] }

/**
 * A question without its answer key, as one seed draws it: the only form that may reach the browser.
 *
 * The names of its form fields, which `readAnswer` knows too:
 * choices and typed answers `<id>`; a claim `<id>` with `true` or `false` and `<id>.reason`; a faulty line `<id>` with
 * the number of the line and `<id>.reason`; a gap or a left side `<id>.<token>`; a step `<id>.<token>` with its place,
 * counted from 1, or nothing where it is left out. Beside them `<id>.sure` with `yes` or `no`.
 */
export type QuestionView = Asked & KindView

/** The view of one kind. */
export type ViewOf<Kind extends KindView['kind']> = Extract<QuestionView, { kind: Kind }>

export interface QuizView {
  id: string
  lessonId: string
  /** Where answers are sent, and where the quiz stands on a page of its own. */
  path: string
  /** Names this state of the quiz; answers are graded only against the state that was shown. */
  hash: string
  /** Decides variants and order. */
  seed: number
  questions: readonly QuestionView[]
}

/** One question by itself, as reviews and the placement check ask it. */
export interface AskedQuestion {
  question: QuestionView
  lessonId: string
  lessonTitle: string
  lessonPath: string
  /** Of the quiz that it belongs to, and sent back with the answer. */
  hash: string
  seed: number
}

/**
 * What a learner did, as facts: each is appended once and never edited, so that two browsers, or a browser and a file,
 * can be put together without asking which is right. Everything that pages show (what is read, how strong a skill is,
 * what is due) is computed from these. Times are milliseconds since 1970, UTC.
 */

export type Verdict = 'right' | 'wrong' | 'unanswered'

/** How one question of an attempt went, with its words as they stood that day: later edits do not reach them. */
export interface QuestionOutcome {
  questionId: string
  skills: readonly string[]
  verdict: Verdict
  /** What the learner said before the result was shown; missing where nobody asked. */
  sure?: boolean
  record: QuestionRecord
}

/** Markdown of one line each (`code`, emphasis); to be shown as text, never as HTML: it may come from an imported file. */
export interface QuestionRecord {
  prompt: string
  /** What was answered, a line for each part. */
  given: readonly string[]
  /** What was told about it, a line for each part. */
  notes: readonly string[]
}

/** A quiz handed in, as the server graded it then. */
export interface AttemptFact {
  /** Made when the quiz was opened, see `newFactId`: handing in twice under one id is one attempt. */
  id: string
  lessonId: string
  quizId: string
  /** Names the exact questions that were asked; a quiz that is edited gets another. */
  quizHash: string
  /** Decides variants and order: the same seed asks the same. */
  seed: number
  mode: 'practice' | 'test'
  startedAt: number
  finishedAt: number
  score: number
  outOf: number
  /** Question id -> the answer in its normal form. */
  answers: Readonly<Record<string, readonly string[]>>
  questions: readonly QuestionOutcome[]
}

/** 1 again, 2 hard, 3 good, 4 easy, as FSRS names them. */
export type Rating = 1 | 2 | 3 | 4

/** One question answered in the review. */
export interface ReviewFact {
  id: string
  questionId: string
  skills: readonly string[]
  verdict: Exclude<Verdict, 'unanswered'>
  sure?: boolean
  rating: Rating
  at: number
}

/** One placement check, with what followed from it. */
export interface PlacementFact {
  id: string
  at: number
  answers: readonly { questionId: string; skills: readonly string[]; verdict: Verdict }[]
  /** Ids of the modules that it has shown to be known. Older facts also name those that were known before. */
  knownModules: readonly string[]
  /** Ids of the modules in which something was missed: they are not known any more. Older facts do not say it. */
  missedModules?: readonly string[]
}

/** A lesson read to its end, or its quiz handed in; of several the earliest counts. */
export interface ReadFact {
  lessonId: string
  at: number
}

/** Where the reader was last in a lesson; the latest counts. */
export interface PositionFact {
  lessonId: string
  /** Anchor of the heading above; empty at the top. */
  anchor: string
  at: number
}

/** A choice of the learner; the latest counts. */
export interface SettingFact {
  name: SettingName
  value: boolean
  at: number
}

/** An item of a lesson's checklist, ticked or not; the latest counts. */
export interface TickFact {
  checklistId: string
  item: string
  ticked: boolean
  at: number
}

export type SettingName = 'review-paused' | 'ask-confidence'

/** All that a learner did: what an export holds, and what two browsers put together. */
export interface ProgressFacts {
  attempts: readonly AttemptFact[]
  reviews: readonly ReviewFact[]
  placements: readonly PlacementFact[]
  reads: readonly ReadFact[]
  positions: readonly PositionFact[]
  settings: readonly SettingFact[]
  ticks: readonly TickFact[]
}

export const NO_PROGRESS: ProgressFacts = {
  attempts: [],
  reviews: [],
  placements: [],
  reads: [],
  positions: [],
  settings: [],
  ticks: [],
}

import type { Grade, Verdict } from './grade-quiz'

export interface OptionResult {
  token: string
  chosen: boolean
  correct: boolean
  html: string
}

/** A mark as the page shows it: texts are HTML, `see` is an address. */
export interface QuestionResult {
  questionId: string
  verdict: Verdict
  href: string
  options?: OptionResult[]
  /** On a typed answer. */
  html?: string
  /** One form of the right answer, where the typed one was wrong. */
  accepted?: string
}

/** What the server answers to a handed-in quiz. */
export type QuizResult =
  | { status: 'graded'; score: number; outOf: number; questions: QuestionResult[] }
  | { status: 'refused'; reason: string }

export function toQuizResult(grade: Grade, lessonPath: string, inline: (markdown: string) => string): QuizResult {
  const questions = grade.marks.map((mark): QuestionResult => {
    const common = { questionId: mark.questionId, verdict: mark.verdict, href: `${lessonPath}#${mark.see}` }
    if (mark.kind === 'open') return common
    if (mark.kind === 'typed') {
      const accepted = mark.verdict === 'wrong' ? { accepted: mark.accepted } : {}
      return { ...common, html: inline(mark.feedback), ...accepted }
    }
    const options = mark.options.map(({ feedback, ...option }) => ({ ...option, html: inline(feedback) }))
    return { ...common, options }
  })
  return { status: 'graded', score: grade.score, outOf: grade.outOf, questions }
}

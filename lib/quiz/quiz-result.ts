import type { QuestionRecord } from '@/lib/progress/facts'
import type { Grade, Mark } from './grade-quiz'
import type { Judgement, OptionMark, PartMark } from './kind-rules'
import type { GradedQuiz, OptionResult, PartResult, QuestionResult } from './question-result'

/** Where a quiz's lesson stands, and how Markdown becomes HTML. */
export interface ResultText {
  lessonPath: string
  inline(markdown: string): string
}

export function toQuizResult(grade: Grade, text: ResultText): GradedQuiz {
  const questions = grade.marks.map((mark) => toQuestionResult(mark, text))
  return { status: 'graded', score: grade.score, outOf: grade.outOf, questions }
}

export function toQuestionResult({ question, verdict, judgement }: Mark, text: ResultText): QuestionResult {
  return {
    questionId: question.id,
    verdict,
    skills: question.skills,
    href: `${text.lessonPath}#${question.see}`,
    ...(judgement && told(judgement, text.inline)),
    record: toRecord(question.prompt, judgement),
  }
}

function told(judgement: Judgement, inline: ResultText['inline']) {
  const { insight, options, parts, feedback, accepted, isRight } = judgement
  return {
    ...(insight && !isRight ? { insight } : {}),
    ...(options ? { options: options.map((option) => toOption(option, inline)) } : {}),
    ...(parts ? { parts: parts.map((part) => toPart(part, inline)) } : {}),
    ...(feedback ? { html: inline(feedback) } : {}),
    ...(accepted ? { accepted: accepted.map(inline) } : {}),
  }
}

function toOption({ token, chosen, correct, feedback }: OptionMark, inline: ResultText['inline']): OptionResult {
  return { token, chosen, correct, html: inline(feedback) }
}

function toPart({ field, correct, label, feedback, answer }: PartMark, inline: ResultText['inline']): PartResult {
  return {
    field,
    correct,
    ...(label === undefined ? {} : { label: inline(label) }),
    html: inline(feedback),
    ...(answer === undefined ? {} : { answer: inline(answer) }),
  }
}

/** What was asked, given and told, in words that outlive every edit of the quiz. */
function toRecord(prompt: string, judgement: Judgement | undefined): QuestionRecord {
  const { options = [], parts = [], given, feedback } = judgement ?? {}
  const chosen = options.filter((option) => option.chosen)
  return {
    prompt,
    given: [
      ...(given === undefined ? [] : [given]),
      ...parts.flatMap((part) => (part.given === '' ? [] : [part.given])),
      ...chosen.map(({ text }) => text),
    ],
    notes: [
      ...(feedback ? [feedback] : []),
      ...parts.map((part) => part.feedback),
      ...chosen.map((option) => option.feedback),
    ],
  }
}

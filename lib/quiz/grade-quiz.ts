import type { Verdict } from '@/lib/progress/facts'
import { type Answer, type Answers, isAnswered } from './answers'
import type { Judgement } from './kind-rules'
import { rulesOf } from './kinds'
import type { Question, Quiz } from './quiz-schema'
import { drawVariant } from './variants'

/** How one question went. Without a judgement nobody answered it, and nothing may be told of its key. */
export interface Mark {
  /** As the attempt's seed drew it. */
  question: Question
  verdict: Verdict
  judgement?: Judgement
}

export interface Grade {
  score: number
  outOf: number
  marks: Mark[]
}

/** What an attempt answers, and by which seed it was asked. */
export interface Attempt {
  seed: number
  answers: Answers
}

/**
 * Grades one attempt: one point a question, all or nothing.
 *
 * No partial credit, because ticking every box or guessing each of three gaps would then earn points; how much was
 * right is told instead. An unanswered question scores zero and its key stays hidden. The order in which options
 * stood plays no part: answers name them by tokens.
 */
export function gradeQuiz(quiz: Quiz, { seed, answers }: Attempt): Grade {
  const marks = quiz.questions.map((question) =>
    gradeQuestion(quiz, question, { seed, answer: answers[question.id] ?? [] }),
  )
  return { score: marks.filter((mark) => mark.verdict === 'right').length, outOf: marks.length, marks }
}

/** Grades one question of a quiz. */
export function gradeQuestion(quiz: Quiz, asked: Question, { seed, answer }: { seed: number; answer: Answer }): Mark {
  const question = drawVariant(asked, seed)
  if (!isAnswered(answer)) return { question, verdict: 'unanswered' }
  const judgement = rulesOf(question).judge(answer, fileFinder(quiz))
  return { question, verdict: judgement.isRight ? 'right' : 'wrong', judgement }
}

/** Finds the text of a listing of the quiz; reading the course has made sure that it is there. */
export function fileFinder({ id, files }: Pick<Quiz, 'id' | 'files'>): (path: string) => string {
  return (path) => {
    const text = files[path]
    if (text === undefined) throw new Error(`the quiz ${id} shows "${path}", which was not read with it`)
    return text
  }
}

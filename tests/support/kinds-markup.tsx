import { renderToStaticMarkup } from 'react-dom/server'
import { QuestionField } from '@/components/quiz/question-field'
import type { Answer } from '@/lib/quiz/answers'
import { gradeQuestion } from '@/lib/quiz/grade-quiz'
import type { QuestionResult } from '@/lib/quiz/question-result'
import type { QuestionView } from '@/lib/quiz/question-view'
import { toQuestionResult } from '@/lib/quiz/quiz-result'
import type { Question } from '@/lib/quiz/quiz-schema'
import { toQuestionView } from '@/lib/quiz/quiz-view'
import { kindsQuiz, kindsText } from './quiz-kinds-sample'

/** Draws the first variant and one order of everything. */
export const KINDS_SEED = 7

/** A question of the sample quiz as the page gets it. */
export function kindsView(questionId: string, seed = KINDS_SEED): QuestionView {
  return toQuestionView(questionOf(questionId), seed, kindsText)
}

/** What the server says of an answer to it. */
export function kindsResult(questionId: string, answer: Answer): QuestionResult {
  const mark = gradeQuestion(kindsQuiz, questionOf(questionId), { seed: KINDS_SEED, answer })
  return toQuestionResult(mark, { lessonPath: '/learn/m/l', inline: kindsText.inline })
}

/** The question with nothing answered. */
export function openMarkup(questionId: string, given: Answer = []): string {
  return renderToStaticMarkup(
    <QuestionField question={kindsView(questionId)} place="1 of 10" result={undefined} given={given} />,
  )
}

/** The question after an answer. */
export function toldMarkup(questionId: string, answer: Answer): string {
  const result = kindsResult(questionId, answer)
  return renderToStaticMarkup(
    <QuestionField question={kindsView(questionId)} place="1 of 10" result={result} given={answer} />,
  )
}

/** What a pattern catches in a markup, in its order. */
export function all(markup: string, pattern: RegExp): (string | undefined)[] {
  return [...markup.matchAll(pattern)].map(([, caught]) => caught)
}

function questionOf(id: string): Question {
  const question = kindsQuiz.questions.find((one) => one.id === id)
  if (!question) throw new Error(`the sample quiz has no question "${id}"`)
  return question
}

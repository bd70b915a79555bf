import type { AttemptFact, QuestionOutcome } from '@/lib/progress/facts'
import { type Answers, fieldsOf, isAnswered, readAnswer } from './answers'
import type { GradedQuiz, QuestionResult } from './question-result'
import type { QuestionView, QuizView } from './question-view'

/** In practice each question is told at once; in a test all are told at the end. */
export type QuizMode = 'practice' | 'test'

/**
 * A quiz on its way from the first answer to the last: plain data, so that it can be kept when the lid is closed and
 * taken up again.
 */
export interface QuizRun {
  attemptId: string
  seed: number
  hash: string
  mode: QuizMode
  /** Milliseconds since 1970. */
  startedAt: number
  /** What is chosen and written so far. */
  answers: Answers
  /** Question id -> whether the learner is sure, where that was asked. */
  sure: Readonly<Record<string, boolean>>
  /** Question id -> what was told; these are closed. */
  results: Readonly<Record<string, QuestionResult>>
  /** Once it was handed in. */
  total?: { score: number; outOf: number }
}

export function startRun(
  { seed, hash }: Pick<QuizView, 'seed' | 'hash'>,
  { attemptId, mode, now }: { attemptId: string; mode: QuizMode; now: number },
): QuizRun {
  return { attemptId, seed, hash, mode, startedAt: now, answers: {}, sure: {}, results: {} }
}

/** With what the form holds now. Closed questions keep what was graded. */
export function withForm(run: QuizRun, questions: readonly QuestionView[], form: FormData): QuizRun {
  const open = questions.filter(({ id }) => !run.results[id])
  const answers = open.map((question) => [question.id, readAnswer(question, form) ?? []] as const)
  const sure = open.flatMap(({ id }) => {
    const said = form.get(`${id}.sure`)
    return said === 'yes' || said === 'no' ? [[id, said === 'yes'] as const] : []
  })
  return {
    ...run,
    answers: { ...run.answers, ...Object.fromEntries(answers) },
    sure: { ...run.sure, ...Object.fromEntries(sure) },
  }
}

/** With the answer to one question as another state of the run has it: the answer that was graded, not a later one. */
export function withAnswerOf(run: QuizRun, asked: QuizRun, questionId: string): QuizRun {
  return { ...run, answers: { ...run.answers, [questionId]: asked.answers[questionId] ?? [] } }
}

/** With one question told. The first result of a question stands. */
export function withResult(run: QuizRun, result: QuestionResult): QuizRun {
  return run.results[result.questionId] ? run : { ...run, results: { ...run.results, [result.questionId]: result } }
}

/** With everything told. */
export function withTotal(run: QuizRun, { score, outOf, questions }: GradedQuiz): QuizRun {
  const results = Object.fromEntries(questions.map((result) => [result.questionId, result]))
  return { ...run, results, total: { score, outOf } }
}

/** Questions that nobody has answered yet, by their place from 0. */
export function listOpen(run: QuizRun, questions: readonly QuestionView[]): number[] {
  return questions.flatMap(({ id }, index) => (isAnswered(run.answers[id] ?? []) ? [] : [index]))
}

/** Whether every question has been told, so that the attempt can be handed in. */
export function isAllTold(run: QuizRun, questions: readonly QuestionView[]): boolean {
  return questions.every(({ id }) => run.results[id])
}

/** Whether anything was answered, so that it is worth keeping. */
export function isBegun(run: QuizRun): boolean {
  return Object.values(run.answers).some(isAnswered)
}

/**
 * The run on another state of its quiz: what was told is void, and what was answered stays where the question is
 * still asked. A new attempt, because the old one belongs to the old questions.
 */
export function moveTo(run: QuizRun, view: QuizView, attemptId: string): QuizRun {
  const asked = new Set(view.questions.map(({ id }) => id))
  const answers = Object.fromEntries(Object.entries(run.answers).filter(([id]) => asked.has(id)))
  return { ...run, attemptId, seed: view.seed, hash: view.hash, answers, results: {} }
}

/** A handed-in run as a fact. Throws for one that was not handed in. */
export function toAttempt(run: QuizRun, view: QuizView, now: number): AttemptFact {
  if (!run.total) throw new Error(`the attempt ${run.attemptId} was not handed in`)
  return {
    id: run.attemptId,
    lessonId: view.lessonId,
    quizId: view.id,
    quizHash: run.hash,
    seed: run.seed,
    mode: run.mode,
    startedAt: run.startedAt,
    finishedAt: now,
    ...run.total,
    answers: run.answers,
    questions: view.questions.flatMap(({ id }) => toOutcome(run, id)),
  }
}

function toOutcome(run: QuizRun, id: string): QuestionOutcome[] {
  const result = run.results[id]
  if (!result) return []
  const sure = run.sure[id]
  const { questionId, skills, verdict, record } = result
  return [{ questionId, skills, verdict, ...(sure === undefined ? {} : { sure }), record }]
}

/** A run that was kept in the browser; undefined for what has not its form. */
export function readRun(value: unknown): QuizRun | undefined {
  return isRun(value) ? value : undefined
}

function isRun(value: unknown): value is QuizRun {
  if (typeof value !== 'object' || value === null) return false
  const has = (name: string, type: string) =>
    typeof Reflect.get(value, name) === type && Reflect.get(value, name) !== null
  return (
    ['attemptId', 'hash', 'mode'].every((name) => has(name, 'string')) &&
    ['seed', 'startedAt'].every((name) => has(name, 'number')) &&
    ['answers', 'sure', 'results'].every((name) => has(name, 'object'))
  )
}

/** The run as the form that a browser would send; the fields of closed questions are disabled and would be missing. */
export function toForm(run: QuizRun, questions: readonly QuestionView[]): FormData {
  const form = new FormData()
  form.set('attempt', run.attemptId)
  form.set('seed', String(run.seed))
  form.set('hash', run.hash)
  for (const question of questions) {
    for (const [name, value] of fieldsOf(question, run.answers[question.id] ?? [])) form.append(name, value)
  }
  return form
}

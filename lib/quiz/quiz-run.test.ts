import { expect, test } from 'vitest'
import type { QuestionResult } from './question-result'
import type { QuizView } from './question-view'
import {
  isAllTold,
  isBegun,
  listOpen,
  moveTo,
  readRun,
  startRun,
  toAttempt,
  toForm,
  withAnswerOf,
  withForm,
  withResult,
  withTotal,
} from './quiz-run'

const quiz: QuizView = {
  id: 'q',
  lessonId: 'l01',
  path: '/learn/m/l/quiz',
  hash: 'h1',
  seed: 7,
  questions: [
    { id: 'a', kind: 'command', html: 'A' },
    { id: 'b', kind: 'order-steps', html: 'B', steps: [] },
    { id: 'c', kind: 'choose-several', html: 'C', options: [] },
  ],
}
const fresh = startRun(quiz, { attemptId: 'one', mode: 'practice', now: 1_000 })

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const resultOf = (questionId: string, verdict: QuestionResult['verdict'] = 'right'): QuestionResult => ({
  questionId,
  verdict,
  skills: ['s'],
  href: '/learn/m/l#x',
  record: { prompt: questionId, given: [], notes: [] },
})

test('what the form holds is kept, with how sure the learner is', () => {
  const run = withForm(
    fresh,
    quiz.questions,
    formOf({ a: 'docker ps', 'a.sure': 'no', 'b.x': '2', 'b.y': '1', 'c.sure': '?' }),
  )
  expect(run).toEqual({ ...fresh, answers: { a: ['docker ps'], b: ['y', 'x'], c: [] }, sure: { a: false } })
  expect(listOpen(run, quiz.questions)).toEqual([2])
  expect([isBegun(fresh), isBegun(run)]).toEqual([false, true])
})

test('a question that was told is closed: neither the form nor another result changes it', () => {
  const told = withResult(withForm(fresh, quiz.questions, formOf({ a: 'docker ps' })), resultOf('a', 'wrong'))
  expect(withForm(told, quiz.questions, formOf({ a: 'docker images', c: 'x' })).answers).toEqual({
    a: ['docker ps'],
    b: [],
    c: ['x'],
  })
  expect(withResult(told, resultOf('a', 'right'))).toBe(told)
  expect(isAllTold(told, quiz.questions)).toBe(false)
})

test('the form that is sent holds closed questions too', () => {
  const run = withForm(fresh, quiz.questions, formOf({ a: 'docker ps', 'b.x': '1', c: 't1' }))
  const form = toForm(withResult(run, resultOf('a')), quiz.questions)
  expect([...form]).toEqual([
    ['attempt', 'one'],
    ['seed', '7'],
    ['hash', 'h1'],
    ['a', 'docker ps'],
    ['b.x', '1'],
    ['c', 't1'],
  ])
})

test('a handed-in run becomes an attempt, whose unanswered questions are told as such', () => {
  const run = withForm(fresh, quiz.questions, formOf({ a: 'docker ps', 'a.sure': 'yes' }))
  const graded = withTotal(run, {
    status: 'graded',
    score: 1,
    outOf: 3,
    questions: [resultOf('a'), resultOf('b', 'unanswered'), resultOf('c', 'unanswered')],
  })
  expect(toAttempt(graded, quiz, 9_000)).toEqual({
    id: 'one',
    lessonId: 'l01',
    quizId: 'q',
    quizHash: 'h1',
    seed: 7,
    mode: 'practice',
    startedAt: 1_000,
    finishedAt: 9_000,
    score: 1,
    outOf: 3,
    answers: { a: ['docker ps'], b: [], c: [] },
    questions: [
      { questionId: 'a', skills: ['s'], verdict: 'right', sure: true, record: { prompt: 'a', given: [], notes: [] } },
      { questionId: 'b', skills: ['s'], verdict: 'unanswered', record: { prompt: 'b', given: [], notes: [] } },
      { questionId: 'c', skills: ['s'], verdict: 'unanswered', record: { prompt: 'c', given: [], notes: [] } },
    ],
  })
})

test('a run that was not handed in is no attempt', () => {
  expect(() => toAttempt(fresh, quiz, 9_000)).toThrow('the attempt one was not handed in')
})

test('on a quiz that was changed the answers stay where they fit, and the attempt is a new one', () => {
  const run = withResult(withForm(fresh, quiz.questions, formOf({ a: 'docker ps', c: 't1' })), resultOf('a'))
  const changed = { ...quiz, hash: 'h2', questions: quiz.questions.slice(1) }
  expect(moveTo(run, changed, 'two')).toEqual({
    ...fresh,
    attemptId: 'two',
    hash: 'h2',
    answers: { b: [], c: ['t1'] },
  })
})

test('a run survives being kept as plain data, and anything else is none', () => {
  const kept: unknown = JSON.parse(JSON.stringify(withResult(fresh, resultOf('a'))))
  expect(readRun(kept)).toEqual(withResult(fresh, resultOf('a')))
  expect([undefined, null, 7, 'x', {}, { ...fresh, answers: null }, { ...fresh, seed: 'x' }].map(readRun)).toEqual(
    Array(7).fill(undefined),
  )
})

test('what was graded is what was sent, also where the learner went on writing', () => {
  const asked = withForm(fresh, quiz.questions, formOf({ a: 'docker ps', c: 't1' }))
  const later = withForm(fresh, quiz.questions, formOf({ a: 'docker images', c: 't2' }))
  expect(withAnswerOf(later, asked, 'a').answers).toEqual({ a: ['docker ps'], b: [], c: ['t2'] })
})

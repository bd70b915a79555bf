'use client'

import { type RefObject, useRef, useState } from 'react'
import { newFactId } from '@/lib/new-fact-id'
import { progressStore } from '@/lib/progress-store/progress-store'
import type { Refusal } from '@/lib/quiz/question-result'
import type { QuestionView, QuizView } from '@/lib/quiz/question-view'
import {
  isAllTold,
  type QuizMode,
  type QuizRun,
  toAttempt,
  toForm,
  withAnswerOf,
  withForm,
  withResult,
  withTotal,
} from '@/lib/quiz/quiz-run'
import { checkQuestion } from './check-question'
import { sendAnswers } from './send-answers'
import { useDraft } from './use-draft'

/** What went wrong last, and where: at a question, or at the whole quiz (`''`). */
export interface Notice extends Omit<Refusal, 'status'> {
  place: string
}

/** One attempt at a quiz: its state, kept in the browser while it lasts, and what can be done with it. */
export function useQuizRun(view: QuizView, start: QuizRun, form: RefObject<HTMLFormElement | null>) {
  const [run, setRun] = useState(start)
  /** What holds now, also for whoever has waited for the server meanwhile. */
  const latest = useRef(start)
  const [pending, setPending] = useState<string>()
  const [notice, setNotice] = useState<Notice>()
  const keep = useDraft(view.lessonId)

  /** The run with what the form says now. */
  const read = () =>
    form.current ? withForm(latest.current, view.questions, new FormData(form.current)) : latest.current

  function go(next: QuizRun) {
    latest.current = next
    setNotice(undefined)
    setRun(next)
    // What was handed in is dropped once it is kept as an attempt: the page may go before.
    if (!next.total) keep(next)
  }

  function refuse(place: string, { reason, isOutdated }: Refusal): void {
    setNotice({ place, reason, ...(isOutdated ? { isOutdated } : {}) })
  }

  /** Has one question told; after the last one the attempt is handed in. */
  async function check(question: QuestionView): Promise<void> {
    if (pending !== undefined || !form.current) return
    const asked = read()
    setPending(question.id)
    const asking = { questionId: question.id, seed: run.seed, hash: run.hash }
    const told = await checkQuestion(asking, new FormData(form.current))
    setPending(undefined)
    if (told.status === 'refused') return refuse(question.id, told)
    const next = withResult(withAnswerOf(read(), asked, question.id), told.question)
    go(next)
    if (isAllTold(next, view.questions)) await handIn(next)
  }

  /** Hands everything in. The server grades the whole again: the browser never sends a verdict. */
  async function handIn(whole: QuizRun = read()): Promise<void> {
    if (pending !== undefined) return
    // The same quiz in another tab may have been handed in under this id.
    const from = isHandedIn(whole.attemptId) ? { ...whole, attemptId: newFactId() } : whole
    setPending('')
    const graded = await sendAnswers(view.path, toForm(from, view.questions))
    setPending(undefined)
    // An answer of the server was lost, and the learner has changed an answer since: that is another attempt.
    if (graded.status === 'refused' && graded.isRepeated) return handIn({ ...from, attemptId: newFactId() })
    if (graded.status === 'refused') return refuse('', graded)
    const done = withTotal(from, graded)
    go(done)
    const now = Date.now()
    await progressStore.appendAttempt(toAttempt(done, view, now))
    keep(undefined)
    await progressStore.markRead(view.lessonId, now)
  }

  return {
    start,
    run,
    pending,
    notice,
    read,
    check,
    handIn,
    edit: () => go(read()),
    choose: (mode: QuizMode) => go({ ...read(), mode }),
  }
}

function isHandedIn(attemptId: string): boolean {
  return progressStore.getSnapshot()?.attempts.some(({ id }) => id === attemptId) ?? false
}

/** See `useQuizRun`. */
export type RunningQuiz = ReturnType<typeof useQuizRun>

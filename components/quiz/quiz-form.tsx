'use client'

import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Answers } from '@/lib/quiz/answers'
import type { QuizResult } from '@/lib/quiz/quiz-result'
import { type QuizView, shuffleOptions } from '@/lib/quiz/quiz-view'
import { QuestionField } from './question-field'
import { QuizSummary } from './quiz-summary'
import { sendAnswers } from './send-answers'

/** What was handed in before, on the page that answers a form sent without JavaScript. */
export interface HandedIn {
  result: QuizResult
  answers: Answers
}

interface QuizFormProps {
  quiz: QuizView
  /** Decides the order of the options; without it they stand as the page was built until the script mixes them. */
  seed?: number | undefined
  handedIn?: HandedIn | undefined
}

/** A plain HTML form: it works before, and without, JavaScript; with it the answers are graded in place. */
export function QuizForm({ quiz, seed: firstSeed, handedIn }: QuizFormProps) {
  const [seed, setSeed] = useState(firstSeed)
  const [result, setResult] = useState(handedIn?.result)
  const [pending, setPending] = useState(false)
  const [open, setOpen] = useState<number[]>([])
  const form = useRef<HTMLFormElement>(null)
  const graded = result?.status === 'graded' ? result : undefined
  const questions = seed === undefined ? quiz.questions : shuffleOptions(quiz.questions, seed)

  // Mixed after the page came to life, because the page itself is the same file for everybody; but never under the
  // hands of somebody who has already begun to answer.
  useEffect(() => {
    const untouched = form.current && !handedIn && !hasAnswers(form.current)
    if (firstSeed === undefined && untouched) setSeed(freshSeed())
  }, [firstSeed, handedIn])

  async function check(data: FormData) {
    const missing = quiz.questions.flatMap(({ id }, index) => (isAnswered(data, id) ? [] : [index]))
    if (missing.length > 0 && open.length === 0) {
      setOpen(missing)
      focusQuestion(form.current, missing[0] ?? 0)
      return
    }
    setPending(true)
    setResult(await sendAnswers(quiz.path, data))
    setPending(false)
  }

  function retry() {
    // Disabled fields take no focus: the form must be open again first.
    flushSync(() => {
      setResult(undefined)
      setOpen([])
      setSeed(freshSeed())
    })
    form.current?.reset()
    focusQuestion(form.current, 0)
  }

  /** Without JavaScript, or where the fields were born with the answers of an attempt, it is a link to an empty quiz. */
  function tryAgain(event: MouseEvent) {
    if (handedIn) return
    event.preventDefault()
    retry()
  }

  return (
    <form
      ref={form}
      className="quiz"
      method="post"
      action={`${quiz.path}/answers`}
      aria-label="Quiz"
      onInput={() => setOpen([])}
      onSubmit={(event) => {
        event.preventDefault()
        if (!pending) void check(new FormData(event.currentTarget))
      }}
    >
      <QuizSummary result={result} />
      {seed !== undefined && <input type="hidden" name="seed" value={seed} />}
      {questions.map((question, index) => (
        <QuestionField
          key={question.id}
          question={question}
          place={`${index + 1} of ${questions.length}`}
          result={graded?.questions.find(({ questionId }) => questionId === question.id)}
          given={handedIn?.answers[question.id]}
        />
      ))}
      <div className="quiz-actions">
        {graded ? (
          <a className="button" href={quiz.path} onClick={tryAgain}>
            Try again
          </a>
        ) : (
          <button type="submit" className="button" aria-disabled={pending}>
            {pending ? 'Checking…' : open.length > 0 ? 'Check anyway' : 'Check my answers'}
          </button>
        )}
        <p aria-live="polite">{!graded && open.length > 0 && stillOpen(open)}</p>
      </div>
    </form>
  )
}

function stillOpen(open: readonly number[]): string {
  const numbers = open.map((index) => index + 1).join(', ')
  return open.length === 1 ? `Question ${numbers} has no answer yet.` : `Questions ${numbers} have no answer yet.`
}

function isAnswered(data: FormData, name: string): boolean {
  return data.getAll(name).some((value) => typeof value === 'string' && value.trim() !== '')
}

function hasAnswers(form: HTMLFormElement): boolean {
  return [...new FormData(form)].some(([name, value]) => name !== 'seed' && value !== '')
}

function focusQuestion(form: HTMLFormElement | null, index: number): void {
  form?.querySelectorAll('fieldset')[index]?.querySelector('input')?.focus()
}

function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

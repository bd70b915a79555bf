'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { MAX_QUESTIONS } from '@/lib/mastery/placement'
import type { Verdict } from '@/lib/progress/facts'
import { isAnswered, readAnswer } from '@/lib/quiz/answers'
import type { Refusal } from '@/lib/quiz/question-result'
import type { AskedQuestion } from '@/lib/quiz/question-view'
import { CodeColours } from '../mdx/code-colours'
import { checkQuestion } from '../quiz/check-question'
import { QuestionField } from '../quiz/question-field'

interface PlacementQuestionProps {
  asked: AskedQuestion
  /** Place in the check, from 1. */
  number: number
  /** `href` is the part of the lesson that answers the question, where the server has told it. */
  answer(verdict: Verdict, href?: string): Promise<void>
  reload(): Promise<void>
  stop(): void
}

const NO_ANSWER = 'No answer yet. Answer it, or say that you do not know.'

/** One question without feedback. To ask another one, give it another `key`. */
export function PlacementQuestion({ asked, number, answer, reload, stop }: PlacementQuestionProps) {
  const { question, seed, hash } = asked
  const form = useRef<HTMLFormElement>(null)
  const [isPending, setIsPending] = useState(false)
  const [notice, setNotice] = useState<Pick<Refusal, 'reason' | 'isOutdated'>>()

  useEffect(() => {
    // Not the first field: it may stand below a long listing, and the question is read first.
    form.current?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'start' })
  }, [])

  async function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const data = new FormData(event.currentTarget)
    if (!isAnswered(readAnswer(question, data) ?? [])) return setNotice({ reason: NO_ANSWER })
    setIsPending(true)
    const told = await checkQuestion({ questionId: question.id, seed, hash }, data)
    if (told.status === 'graded' && told.question.verdict !== 'unanswered') {
      await answer(told.question.verdict, told.question.href)
      return
    }
    setIsPending(false)
    setNotice(told.status === 'refused' ? told : { reason: NO_ANSWER })
  }

  async function admit() {
    if (isPending) return
    setIsPending(true)
    await answer('unanswered')
  }

  return (
    <form
      ref={form}
      tabIndex={-1}
      className="placement-form"
      aria-label={`Question ${number} of at most ${MAX_QUESTIONS}`}
      onSubmit={(event) => void check(event)}
    >
      <Scale number={number} />
      <div className="quiz-question">
        <QuestionField question={question} place={`${number} of at most ${MAX_QUESTIONS}`} result={undefined} />
      </div>
      <div className="placement-actions">
        <button type="submit" className="button" aria-disabled={isPending}>
          Next
        </button>
        <button type="button" className="button" data-quiet aria-disabled={isPending} onClick={() => void admit()}>
          I don’t know
        </button>
        {notice?.isOutdated && (
          <button type="button" className="button" data-quiet onClick={() => void reload()}>
            Load the question again
          </button>
        )}
        <button type="button" className="plain-button" onClick={() => isPending || stop()}>
          End here
        </button>
        <p role="status">{notice?.reason}</p>
      </div>
      <CodeColours />
    </form>
  )
}

/** How far the check has come; the question's own first line says it in words. */
function Scale({ number }: { number: number }) {
  return (
    <svg className="placement-scale" viewBox="0 0 240 12" aria-hidden="true">
      {Array.from({ length: MAX_QUESTIONS }, (_, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: marks of a scale have no other identity
          key={index}
          data-state={index + 1 < number ? 'past' : index + 1 === number ? 'now' : undefined}
          d={`M${index * 20 + 1} 2h17v8h-17z`}
        />
      ))}
    </svg>
  )
}

'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { newFactId } from '@/lib/new-fact-id'
import type { Rating } from '@/lib/progress/facts'
import { isAnswered, readAnswer } from '@/lib/quiz/answers'
import type { QuestionResult, Refusal } from '@/lib/quiz/question-result'
import type { AskedQuestion } from '@/lib/quiz/question-view'
import { CodeColours } from '../mdx/code-colours'
import { useSetting } from '../progress/use-setting'
import { checkQuestion } from '../quiz/check-question'
import { focusQuestion } from '../quiz/focus-question'
import { QuestionField } from '../quiz/question-field'
import type { Told } from './reviewed'
import { useRateOnce } from './use-rate-once'

interface ReviewQuestionProps {
  asked: AskedQuestion
  /** `2 of 7` */
  place: string
  /** What stands below a told answer and leads on, with the rating that it gives. */
  goOn(told: Told, rate: (rating: Rating) => void): ReactNode
  /** Called once for an answer that was told, also when the learner leaves without a rating. */
  accept(told: Told, rating: Rating): void
  /** Has the question loaded again, because it was changed on the server. */
  reload(): void
}

const NO_ANSWER = 'No answer yet. If you do not know, guess: then you see why.'

/** One question: answer, check, read, rate. To ask another one, give it another `key`. */
export function ReviewQuestion({ asked, place, goOn, accept, reload }: ReviewQuestionProps) {
  const { question, seed, hash } = asked
  const form = useRef<HTMLFormElement>(null)
  const [graded, setGraded] = useState<{ result: QuestionResult; told: Told }>()
  const [isPending, setIsPending] = useState(false)
  const [notice, setNotice] = useState<Pick<Refusal, 'reason' | 'isOutdated'>>()
  const [asksConfidence] = useSetting('ask-confidence')
  const rate = useRateOnce(graded?.told, accept)

  useEffect(() => {
    showTop(form.current)
    focusQuestion(form.current, 0)
  }, [])

  async function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending || graded) return
    const data = new FormData(event.currentTarget)
    if (!isAnswered(readAnswer(question, data) ?? [])) return setNotice({ reason: NO_ANSWER })
    setIsPending(true)
    const answer = await checkQuestion({ questionId: question.id, seed, hash }, data)
    setIsPending(false)
    if (answer.status === 'refused') return setNotice(answer)
    const told = toTold(answer.question, data.get(`${question.id}.sure`))
    if (!told) return setNotice({ reason: NO_ANSWER })
    setNotice(undefined)
    setGraded({ result: answer.question, told })
    showTop(form.current)
  }

  return (
    <form ref={form} className="review-form" aria-label="Review" onSubmit={(event) => void check(event)}>
      <div className="quiz-question">
        <QuestionField
          question={question}
          place={place}
          result={graded?.result}
          askConfidence={asksConfidence}
          sure={graded?.told.sure}
        />
      </div>
      {graded ? (
        goOn(graded.told, rate)
      ) : (
        <div className="check-action">
          <button type="submit" className="button" aria-disabled={isPending}>
            {isPending ? 'Checking…' : 'Check'}
          </button>
          {notice?.isOutdated && (
            <button type="button" className="button" data-quiet onClick={reload}>
              Load the question again
            </button>
          )}
          <p role="status">{notice && <span data-verdict="wrong">{notice.reason}</span>}</p>
        </div>
      )}
      <CodeColours />
    </form>
  )
}

function toTold(result: QuestionResult, sure: FormDataEntryValue | null): Told | undefined {
  const { questionId, skills, verdict, href } = result
  if (verdict === 'unanswered') return undefined
  const fact = { id: newFactId(), at: Date.now(), questionId, skills, verdict }
  return { ...fact, href, ...(sure === null ? {} : { sure: sure === 'yes' }) }
}

/** Brings the question's first line into view where it is not: there it says what is asked, and how it went. */
function showTop(form: HTMLFormElement | null): void {
  const top = form?.getBoundingClientRect().top ?? 0
  if (top < 0 || top > window.innerHeight / 2) form?.scrollIntoView({ block: 'start' })
}

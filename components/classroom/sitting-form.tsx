'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { type Answers, isAnswered } from '@/lib/quiz/answers'
import type { QuizView } from '@/lib/quiz/question-view'
import { CodeColours } from '../mdx/code-colours'
import { QuestionField } from '../quiz/question-field'
import { SittingActions } from './sitting-actions'
import { SittingBar } from './sitting-bar'
import { useFreshPage } from './use-fresh-page'
import { useRemaining } from './use-remaining'
import { useServerClock } from './use-server-clock'
import { type SittingPost, useSitting } from './use-sitting'
import '../quiz/quiz-form.css'
import './sitting.css'

interface SittingFormProps {
  quiz: Pick<QuizView, 'questions' | 'hash' | 'seed'>
  given: Answers
  post: SittingPost
  /** Of a time limit, by the server's clock. */
  remainingMs?: number
  /** What goes along with the answers. */
  hidden?: Readonly<Record<string, string>>
}

const TRY_AGAIN_MS = 5_000

/** Two presses at once are one: whoever hears that questions are open has not yet decided to leave them open. */
const ONE_PRESS_MS = 500

/** Questions without an answer, by their places, and when that was told, in ms since the page began. */
const NOTHING_OPEN: { places: readonly number[]; toldAt: number } = { places: [], toldAt: Number.NEGATIVE_INFINITY }

/** A quiz for a class as a plain form; with a script its answers are saved as they come, and its clock is shown. */
export function SittingForm({ quiz, given, post, remainingMs, hidden = {} }: SittingFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useFreshPage(post.pageId)
  const [open, setOpen] = useState(NOTHING_OPEN)
  const clock = useRemaining(remainingMs, () => void endTime())
  const sitting = useSitting({ form, questions: quiz.questions, given, post, sync: clock.sync })
  const hasTime = useServerClock({ path: remainingMs === undefined ? undefined : post.clock, sync: clock.sync })
  const { start, saveState } = sitting

  /** While the server is away, until it takes the answers, or says that there is time after all. */
  async function endTime() {
    if (await hasTime()) return sitting.setNotice(undefined)
    if (await sitting.handIn()) setTimeout(() => void endTime(), TRY_AGAIN_MS)
  }

  function handIn(pressedAt: number) {
    const { answers } = sitting.read()
    const missing = quiz.questions.flatMap(({ id }, index) => (isAnswered(answers[id] ?? []) ? [] : [index]))
    if (missing.length > 0 && open.places.length === 0) {
      // Nobody is moved away: what is open, and the button for it, stand where the eye is.
      setOpen({ places: missing, toldAt: pressedAt })
    } else if (pressedAt - open.toldAt > ONE_PRESS_MS) void sitting.handIn()
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it listens to the keys of its fields
    <form
      ref={form}
      className="quiz sitting"
      method="post"
      action={post.handIn}
      aria-label="Quiz"
      onInput={() => {
        setOpen(NOTHING_OPEN)
        sitting.edit()
      }}
      onKeyDown={keepEnter}
      onSubmit={(event) => {
        event.preventDefault()
        handIn(event.timeStamp)
      }}
    >
      {Object.entries({ ...hidden, hash: quiz.hash }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* What the browser had kept takes the place of what the server knew. */}
      <div key={start.version}>
        {quiz.questions.map((question, index) => (
          <div key={question.id} className="quiz-question">
            <QuestionField
              question={question}
              place={`${index + 1} of ${quiz.questions.length}`}
              result={undefined}
              given={start.answers[question.id] ?? []}
            />
          </div>
        ))}
      </div>
      <SittingActions save={post.save} open={open.places} notice={sitting.notice} isPending={sitting.isHandingIn} />
      <SittingBar remainingMs={clock.remainingMs} announcement={clock.announcement} saveState={saveState} />
      <CodeColours key={quiz.seed} />
    </form>
  )
}

/** Enter in a field means its question, not the whole quiz. */
function keepEnter(event: KeyboardEvent) {
  // The Enter that ends the composition of a word is part of the word.
  if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.target instanceof HTMLInputElement) {
    event.preventDefault()
  }
}

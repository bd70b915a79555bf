'use client'

import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import type { QuizView } from '@/lib/quiz/question-view'
import { listOpen, type QuizRun } from '@/lib/quiz/quiz-run'
import { CodeColours } from '../mdx/code-colours'
import { useSetting } from '../progress/use-setting'
import { findQuestionOf, focusQuestion } from './focus-question'
import { QuizActions } from './quiz-actions'
import { QuizOptions } from './quiz-options'
import { QuizQuestion } from './quiz-question'
import { QuizSummary } from './quiz-summary'
import { useIsAlive } from './use-is-alive'
import { useQuizRun } from './use-quiz-run'
import './quiz-form.css'

interface QuizFormProps {
  quiz: QuizView
  /** Where the attempt stands: at its start, or where it was left. */
  start: QuizRun
  /** Asks the quiz again, in another variant and order; without it a link does. */
  retry?: (run: QuizRun) => void
  /** Loads the quiz as it is now; what was answered stays where it fits. */
  reload?: (run: QuizRun) => void
  /** Whether somebody has asked for these questions, and so goes to the first. */
  isAskedFor?: boolean
  /** Told with the first answer. */
  onBegin?: () => void
}

/** Two presses at once are one: whoever hears that questions are open has not yet decided to leave them open. */
const ONE_PRESS_MS = 500

/** Questions left open, by their places, and when that was told, in ms since the page began. */
const NOTHING_OPEN: { places: number[]; toldAt: number } = { places: [], toldAt: Number.NEGATIVE_INFINITY }

/** A plain HTML form: it works before, and without, JavaScript; with it answers are graded in place. */
export function QuizForm({ quiz, start, retry, reload, isAskedFor = false, onBegin }: QuizFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const running = useQuizRun(quiz, start, form)
  const [open, setOpen] = useState(NOTHING_OPEN)
  const [askConfidence, setAskConfidence] = useSetting('ask-confidence')
  const isAlive = useIsAlive()
  const { run, pending, notice } = running
  const tellsAtOnce = isAlive && run.mode === 'practice'
  const goTo = (index: number) => focusQuestion(form.current, index)

  useEffect(() => {
    if (isAskedFor) focusQuestion(form.current, 0)
  }, [isAskedFor])

  function finish(pressedAt: number) {
    const missing = listOpen(running.read(), quiz.questions)
    if (missing.length > 0 && open.places.length === 0) {
      setOpen({ places: missing, toldAt: pressedAt })
      goTo(missing[0] ?? 0)
    } else if (pressedAt - open.toldAt > ONE_PRESS_MS) void running.handIn()
  }

  /** Enter in a field means its question, not the whole quiz. */
  function checkByEnter(event: KeyboardEvent) {
    const question = quiz.questions[findQuestionOf(form.current, event.target)]
    // The Enter that ends the composition of a word is part of the word.
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' || !tellsAtOnce || !question || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    void running.check(question)
  }

  /** Without JavaScript, or where nobody can ask again here, it is a link to an empty quiz. */
  function tryAgain(event: MouseEvent) {
    if (!retry) return
    event.preventDefault()
    retry(run)
  }

  function edit() {
    setOpen(NOTHING_OPEN)
    onBegin?.()
    running.edit()
  }

  return (
    <>
      {!run.total && <QuizOptions {...{ run, askConfidence, setAskConfidence }} choose={running.choose} />}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: it listens to the keys of its fields */}
      <form
        ref={form}
        className="quiz"
        method="post"
        action={`${quiz.path}/answers`}
        aria-label="Quiz"
        onInput={edit}
        onKeyDown={checkByEnter}
        onSubmit={(event) => {
          event.preventDefault()
          finish(event.timeStamp)
        }}
      >
        <HandInFields {...run} />
        {!tellsAtOnce && <QuizSummary total={run.total} isFar />}
        {quiz.questions.map(({ id }, index) => (
          <QuizQuestion
            key={id}
            {...{ quiz, index, running, tellsAtOnce, goTo }}
            askConfidence={isAlive && askConfidence}
          />
        ))}
        {tellsAtOnce && <QuizSummary total={run.total} />}
        <QuizActions
          isDone={run.total !== undefined}
          label={tellsAtOnce ? 'Finish' : 'Check my answers'}
          {...{ pending: pending === '', notice }}
          open={open.places}
          retry={{ href: quiz.path, onClick: tryAgain }}
          reload={reload && (() => reload(running.read()))}
        />
        <CodeColours key={quiz.seed} />
      </form>
    </>
  )
}

/** What goes with the answers; see `readHandIn`. */
function HandInFields({ attemptId, seed, hash }: QuizRun) {
  return (
    <>
      <input type="hidden" name="attempt" value={attemptId} />
      <input type="hidden" name="seed" value={seed} />
      <input type="hidden" name="hash" value={hash} />
    </>
  )
}

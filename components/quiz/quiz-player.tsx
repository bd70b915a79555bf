'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { newFactId } from '@/lib/new-fact-id'
import { newSeed } from '@/lib/new-seed'
import type { QuizView } from '@/lib/quiz/question-view'
import { moveTo, type QuizMode, type QuizRun, startRun } from '@/lib/quiz/quiz-run'
import { nextSeed } from '@/lib/quiz/seed'
import { AskedNote } from '../classroom/asked-note'
import { isRefusal } from './ask-server'
import { loadQuiz } from './load-questions'
import { QuizForm } from './quiz-form'
import { findDraft } from './use-draft'

/** A quiz and where its attempt stands. */
export interface Played {
  quiz: QuizView
  start: QuizRun
  /** Somebody pressed a button for it, and goes to its first question. */
  isAskedFor?: boolean
}

interface QuizPlayerProps {
  quizPath: string
  lessonId: string
  /** The quiz that the page already shows; without it one is loaded. */
  first?: Played
}

/** Takes up the quiz of a lesson where it was left, or asks it anew; and again in another variant on request. */
export function QuizPlayer({ quizPath, lessonId, first }: QuizPlayerProps) {
  const [played, setPlayed] = useState(first)
  const [notice, setNotice] = useState<string>()
  const hasBegun = useRef(false)

  /** Shows the quiz of a seed, as the run that `begin` makes of it. */
  const show = useCallback(
    async (seed: number, begin: (quiz: QuizView) => QuizRun, isAskedFor: boolean) => {
      const quiz = await loadQuiz(quizPath, seed)
      setNotice(isRefusal(quiz) ? quiz.reason : undefined)
      // Nothing that nobody asked for replaces what somebody has begun to answer meanwhile.
      if (isRefusal(quiz) || (hasBegun.current && !isAskedFor)) return undefined
      hasBegun.current = false
      setPlayed({ quiz, start: begin(quiz), isAskedFor })
      return quiz
    },
    [quizPath],
  )

  /** Goes on with a run; on a quiz that was changed since, with what still fits. */
  const goOn = useCallback(
    async (run: QuizRun) => {
      const isSame = ({ hash }: QuizView) => run.hash === hash
      const quiz = await show(run.seed, (now) => (isSame(now) ? run : moveTo(run, now, newFactId())), false)
      if (quiz && !isSame(quiz)) setNotice(CHANGED)
    },
    [show],
  )

  useEffect(() => {
    let isGone = false
    void findDraft(lessonId).then((draft) => {
      if (isGone) return
      if (draft) void goOn(draft)
      else if (!first) void show(newSeed(), fresh('practice'), false)
    })
    return () => {
      isGone = true
    }
  }, [lessonId, first, show, goOn])

  return (
    <>
      <AskedNote lessonId={lessonId} />
      <p role="status" className={notice || played ? 'quiz-notice' : 'quiz-door'}>
        {notice}
        {notice && !played && (
          <button
            type="button"
            className="button"
            data-quiet
            onClick={() => void show(newSeed(), fresh('practice'), true)}
          >
            Try again
          </button>
        )}
        {!notice && !played && 'Loading the questions…'}
      </p>
      {played && (
        <QuizForm
          key={played.start.attemptId}
          {...played}
          retry={({ mode }) => void show(nextSeed(played.quiz.seed), fresh(mode), true)}
          reload={(run) => void show(run.seed, (quiz) => moveTo(run, quiz, newFactId()), true)}
          onBegin={() => {
            hasBegun.current = true
          }}
        />
      )}
    </>
  )
}

const CHANGED = 'This quiz has been changed since you began. What you answered stays where it still fits.'

/** A new attempt, told in the given way. */
function fresh(mode: QuizMode): (quiz: QuizView) => QuizRun {
  return (quiz) => startRun(quiz, { attemptId: newFactId(), mode, now: Date.now() })
}

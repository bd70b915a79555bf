'use client'

import { lazy, type MouseEvent, Suspense, useRef, useState } from 'react'
import { useIsNear } from '../ui/use-is-near'

/** The quiz, its kinds of question and its store are loaded when the reader comes near. */
const QuizPlayer = lazy(() =>
  import('./quiz-player').then((module) => ({ default: module.QuizPlayer })).catch(() => ({ default: QuizMissing })),
)

interface QuizDoorProps {
  quizPath: string
  lessonId: string
}

/** Where the quiz stands in a lesson: a link to its own page, which a script replaces by the quiz once it is near. */
export function QuizDoor({ quizPath, lessonId }: QuizDoorProps) {
  const [isAsked, setIsAsked] = useState(false)
  const door = useRef<HTMLParagraphElement>(null)
  const isNear = useIsNear(door)

  function open(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setIsAsked(true)
  }

  if (!isNear && !isAsked) {
    return (
      <p ref={door} className="quiz-door">
        <a className="button" href={quizPath} onClick={open}>
          Start the quiz
        </a>
      </p>
    )
  }
  return (
    <Suspense fallback={<p className="quiz-door">Loading the questions…</p>}>
      <QuizPlayer quizPath={quizPath} lessonId={lessonId} />
    </Suspense>
  )
}

/** The script is gone: the connection is lost, or the site has a new release. */
function QuizMissing({ quizPath }: QuizDoorProps) {
  return (
    <p role="alert">
      The quiz could not be loaded here. It also stands <a href={quizPath}>on a page of its own</a>.
    </p>
  )
}

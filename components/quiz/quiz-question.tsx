'use client'

import type { QuizView } from '@/lib/quiz/question-view'
import { CheckAction } from './check-action'
import { QuestionField } from './question-field'
import type { RunningQuiz } from './use-quiz-run'

interface QuizQuestionProps {
  quiz: QuizView
  /** Place in the quiz, from 0. */
  index: number
  running: RunningQuiz
  /** Whether each question is told at once. */
  tellsAtOnce: boolean
  askConfidence: boolean
  goTo(index: number): void
}

/** One question of a quiz, and in practice the button that has it told. */
export function QuizQuestion({ quiz, index, running, tellsAtOnce, askConfidence, goTo }: QuizQuestionProps) {
  const question = quiz.questions[index]
  if (!question) return null
  const { run, start, pending, notice } = running
  const result = run.results[question.id]
  return (
    <div className="quiz-question">
      <QuestionField
        question={question}
        place={`${index + 1} of ${quiz.questions.length}`}
        result={result}
        given={start.answers[question.id] ?? []}
        askConfidence={askConfidence}
        sure={start.sure[question.id]}
      />
      {tellsAtOnce && (
        <CheckAction
          verdict={result?.verdict}
          pending={pending === question.id}
          notice={notice?.place === question.id ? notice.reason : undefined}
          check={() => void running.check(question)}
          next={index + 1 < quiz.questions.length ? () => goTo(index + 1) : undefined}
        />
      )}
    </div>
  )
}

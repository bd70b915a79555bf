import type { QuestionOutcome } from '@/lib/progress/facts'
import type { Answers } from '@/lib/quiz/answers'
import type { GradedQuiz } from '@/lib/quiz/question-result'
import type { QuestionView } from '@/lib/quiz/question-view'
import { AttemptRecord } from '../progress/attempt-record'
import { QuestionField } from '../quiz/question-field'
import '../progress/attempts.css'
import '../quiz/quiz-form.css'
import './sitting.css'

interface ExplainedQuizProps {
  questions: readonly QuestionView[]
  answers: Answers
  results: GradedQuiz['questions']
}

/** A quiz that was handed in, closed, with what is told of each answer. */
export function ExplainedQuiz({ questions, answers, results }: ExplainedQuizProps) {
  return (
    <div className="quiz sitting">
      {questions.map((question, index) => (
        <div key={question.id} className="quiz-question">
          <QuestionField
            question={question}
            place={`${index + 1} of ${questions.length}`}
            result={results.find(({ questionId }) => questionId === question.id)}
            given={answers[question.id] ?? []}
          />
        </div>
      ))}
    </div>
  )
}

/** The same in the words of that day, for questions that have been changed since. */
export function RecordedQuiz({ outcomes }: { outcomes: readonly QuestionOutcome[] }) {
  return (
    <ol className="attempt-questions">
      {outcomes.map((outcome) => (
        <li key={outcome.questionId}>
          <AttemptRecord outcome={outcome} />
        </li>
      ))}
    </ol>
  )
}

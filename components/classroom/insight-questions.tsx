import Link from 'next/link'
import { discriminationText, percentText } from '@/lib/classroom/insights/insight-words'
import type { QuestionInsight, WrongAnswer } from '@/lib/classroom/insights/question-insights'
import { MarkedText } from '../ui/marked-text'
import { ShareBar } from './share-bar'
import './insights.css'

/** Every question that was asked, by quiz. */
export function InsightQuestions({ questions }: { questions: readonly QuestionInsight[] }) {
  const quizzes = [...Map.groupBy(questions, ({ lessonId }) => lessonId)]
  return (
    <section className="insight-part" aria-labelledby="questions">
      <h3 id="questions">Questions</h3>
      <p className="insight-how">
        Facility is the share of learners who had the question right in their first attempt; one without an answer
        counts as not right. Discrimination is how well the question agrees with the rest of its quiz, from −1 to 1: the
        correlation of the question with the share of the other questions that were right. It needs five learners, and
        answers that differ. Below 0.2 it tells little; below zero those who know more had it wrong, so look at its
        words. Wrong answers are shares of the answers to the question as it is today; whoever chose several counts with
        each.
      </p>
      {questions.length === 0 && <p>No quiz of today’s course is handed in so far.</p>}
      {quizzes.map(([lessonId, asked]) => (
        <QuizQuestions key={lessonId} lessonId={lessonId} questions={asked} isOpen={quizzes.length === 1} />
      ))}
    </section>
  )
}

interface QuizQuestionsProps {
  lessonId: string
  questions: readonly QuestionInsight[]
  isOpen: boolean
}

function QuizQuestions({ lessonId, questions, isOpen }: QuizQuestionsProps) {
  const title = questions[0]?.lessonTitle ?? lessonId
  const lowest = Math.min(...questions.map(({ facility }) => facility))
  return (
    <details className="reveal" open={isOpen}>
      <summary>{`${title}: ${questions.length} questions, lowest facility ${percentText(lowest)}`}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways, by keyboard too */}
      <section className="insight-region" tabIndex={0} aria-label={`Questions of “${title}”`}>
        <table className="insight-table">
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Facility</th>
              <th scope="col">Discrimination</th>
              <th scope="col">Wrong answers</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <QuestionRow key={question.questionId} question={question} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function QuestionRow({ question }: { question: QuestionInsight }) {
  const { href, prompt, right, learners, unanswered, facility, discrimination } = question
  return (
    <tr>
      <th scope="row">
        <MarkedText text={prompt} />{' '}
        <Link href={href} prefetch={false}>
          Lesson
        </Link>
      </th>
      <td>
        <b>{percentText(facility)}</b> {right} of {learners}
        {unanswered > 0 && `, ${unanswered} without an answer`}
        <ShareBar share={facility} />
      </td>
      <td>{discriminationText(discrimination)}</td>
      <td>
        <WrongAnswers question={question} />
      </td>
    </tr>
  )
}

function WrongAnswers({ question: { wrongAnswers, readable } }: { question: QuestionInsight }) {
  const chosen = wrongAnswers.filter(({ learners }) => learners > 0)
  const never = wrongAnswers.filter(({ learners }) => learners === 0)
  if (readable === 0) return 'No answer to today’s question'
  return (
    <ul className="insight-choices">
      {chosen.map((answer) => (
        <li key={keyOf(answer)}>
          <b>
            {answer.learners} of {readable}
          </b>{' '}
          ({percentText(answer.learners / readable)}){answer.text !== undefined && ': '}
          {answer.text !== undefined && <MarkedText text={answer.text} />}
          <span>
            think: “<MarkedText text={answer.misconception} />”
          </span>
        </li>
      ))}
      {never.map((answer) => (
        <li key={keyOf(answer)}>
          nobody: <MarkedText text={answer.text ?? answer.misconception} />
        </li>
      ))}
    </ul>
  )
}

function keyOf({ text, misconception }: WrongAnswer): string {
  return `${text} ${misconception}`
}

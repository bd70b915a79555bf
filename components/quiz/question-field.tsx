import type { Answer } from '@/lib/quiz/answers'
import type { QuestionResult } from '@/lib/quiz/question-result'
import type { ListingView, QuestionView } from '@/lib/quiz/question-view'
import { Listing } from '../mdx/listing'
import { Html } from '../ui/html'
import { AnswerFields } from './answer-fields'
import { ConfidenceChoice } from './confidence-choice'
import { QuestionFeedback } from './question-feedback'
import { VerdictMark } from './verdict-mark'
import './question.css'
import './question-kinds.css'

const TASK: Readonly<Record<QuestionView['kind'], string>> = {
  'choose-one': 'Choose one',
  'choose-several': 'Choose all that are right',
  claim: 'True or not, and why',
  command: 'Type the command',
  'fill-gaps': 'Fill the gaps',
  'order-steps': 'Put in order what belongs',
  'match-pairs': 'Find the partners',
  'faulty-line': 'Find the faulty line, and say why',
  'predict-output': 'Predict the output',
}

interface QuestionFieldProps {
  question: QuestionView
  /** `2 of 7` */
  place: string
  /** Closes the question and explains it. */
  result: QuestionResult | undefined
  /** What the fields start with; to start anew, give the field another `key`. */
  given?: Answer
  askConfidence?: boolean
  /** What was said of the confidence before. */
  sure?: boolean | undefined
}

/** One question as fields of a plain form, and what is told about the answer. `QuestionView` has the names of the fields. */
export function QuestionField({ question, result, given = [], ...more }: QuestionFieldProps) {
  return (
    <fieldset className="question" data-kind={question.kind} data-verdict={result?.verdict}>
      <legend>
        <span className="question-place">
          Question {more.place} · {TASK[question.kind]}
          {result && <VerdictMark verdict={result.verdict} />}
        </span>
        <Html as="span" html={question.html} />
      </legend>
      {question.listing && <QuestionListing {...question.listing} />}
      {/* Around the fields alone: a listing can still be scrolled with the keyboard when its question is closed. */}
      <fieldset className="question-answer" role="none" disabled={result !== undefined}>
        <AnswerFields question={question} given={given} result={result} />
        {more.askConfidence && <ConfidenceChoice questionId={question.id} sure={more.sure} />}
      </fieldset>
      {result && <QuestionFeedback result={result} />}
    </fieldset>
  )
}

function QuestionListing({ title, ...listing }: ListingView) {
  return (
    <figure className="listing">
      <figcaption>{title}</figcaption>
      <Listing {...listing} />
    </figure>
  )
}

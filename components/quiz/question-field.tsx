import { MAX_ANSWER_LENGTH } from '@/lib/quiz/answers'
import type { OptionResult, QuestionResult } from '@/lib/quiz/quiz-result'
import type { ListingView, QuestionView } from '@/lib/quiz/quiz-view'
import { Listing } from '../mdx/listing'
import { Html } from '../ui/html'

const TASK = { 'choose-one': 'Choose one', 'choose-several': 'Choose all that are right', 'short-answer': 'Type' }
const VERDICT = { right: 'Right', wrong: 'Not right', unanswered: 'Not answered' }

interface QuestionFieldProps {
  question: QuestionView
  /** `2 of 7` */
  place: string
  result: QuestionResult | undefined
  /** What was answered, where the page came back from a plain form. */
  given: readonly string[] | undefined
}

export function QuestionField({ question, place, result, given = [] }: QuestionFieldProps) {
  return (
    <fieldset className="question" data-verdict={result?.verdict} disabled={result !== undefined}>
      <legend>
        <span className="question-place">
          Question {place} · {TASK[question.kind]}
          {result && <b className="verdict">{VERDICT[result.verdict]}</b>}
        </span>
        <Html as="span" html={question.html} />
      </legend>
      {question.listing && <QuestionListing {...question.listing} />}
      {question.kind === 'short-answer' ? (
        <TypedAnswer id={question.id} given={given[0]} />
      ) : (
        question.options.map((option) => (
          <OptionRow
            key={option.token}
            name={question.id}
            type={question.kind === 'choose-one' ? 'radio' : 'checkbox'}
            option={option}
            checked={given.includes(option.token)}
            result={result?.options?.find(({ token }) => token === option.token)}
          />
        ))
      )}
      {result && <Feedback result={result} />}
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

function TypedAnswer({ id, given }: { id: string; given: string | undefined }) {
  return (
    <input
      className="typed-answer"
      name={id}
      aria-label="Your answer"
      defaultValue={given}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      maxLength={MAX_ANSWER_LENGTH}
    />
  )
}

interface OptionRowProps {
  name: string
  type: 'radio' | 'checkbox'
  option: { token: string; html: string }
  checked: boolean
  result: OptionResult | undefined
}

function OptionRow({ name, type, option, checked, result }: OptionRowProps) {
  const mark = result && markOf(result)
  return (
    <>
      <label className="option" data-mark={mark}>
        <input type={type} name={name} value={option.token} defaultChecked={checked} />
        <Html as="span" html={option.html} />
      </label>
      {result && mark && (
        <p className="option-feedback" data-mark={mark}>
          <b>{MARK_TEXT[mark]}</b> <Html as="span" html={result.html} />
        </p>
      )}
    </>
  )
}

const MARK_TEXT = {
  hit: '✓ You chose this.',
  slip: '✗ You chose this.',
  missed: '✓ This one is right; you did not choose it.',
  passed: '✗ Not this one.',
}

function markOf({ chosen, correct }: OptionResult): keyof typeof MARK_TEXT {
  if (chosen) return correct ? 'hit' : 'slip'
  return correct ? 'missed' : 'passed'
}

function Feedback({ result }: { result: QuestionResult }) {
  return (
    <div className="feedback">
      {result.html && <Html as="p" html={result.html} />}
      {result.accepted && (
        <p>
          One right answer: <code>{result.accepted}</code>
        </p>
      )}
      {result.verdict !== 'right' && (
        <p>
          <a href={result.href}>Read this part again</a>
        </p>
      )}
    </div>
  )
}

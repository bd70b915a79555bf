import type { Insight, QuestionResult } from '@/lib/quiz/question-result'
import { Html } from '../ui/html'

/** What is told about the answer as a whole, below what is told about its parts. */
export function QuestionFeedback({ result: { verdict, insight, html, accepted, href } }: { result: QuestionResult }) {
  return (
    <div className="feedback">
      {insight && (
        <p>
          <b>{insightText(insight)}</b>
        </p>
      )}
      {html && <Html as="p" html={html} />}
      {accepted && <Accepted lines={accepted} />}
      <p>
        <a className="again" data-quiet={verdict === 'right' ? '' : undefined} href={href}>
          Read this part again
        </a>
      </p>
    </div>
  )
}

function Accepted({ lines }: { lines: readonly string[] }) {
  const [only = '', ...more] = lines
  if (more.length === 0) {
    return (
      <p>
        One right answer: <Html as="span" html={only} />
      </p>
    )
  }
  return (
    <div className="accepted">
      <p>One right answer:</p>
      <ol>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
          <li key={index}>
            <Html as="span" html={line} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** `2 of 3 gaps are right.` It is told of wrong answers only: where all is right, something else is too much. */
export function insightText({ right, of, unit }: Insight): string {
  const how = unit === 'steps' ? 'in the right order' : 'right'
  if (right === of) return `All ${of} ${unit} are ${how}, but something else does not belong.`
  return `${right} of ${of} ${unit} ${right === 1 ? 'is' : 'are'} ${how}.`
}

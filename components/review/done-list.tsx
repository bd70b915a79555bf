import { VerdictMark } from '../quiz/verdict-mark'
import { Html } from '../ui/html'
import type { Told } from './reviewed'

interface DoneListProps {
  /** `html` is the question in HTML of our own server; `note` follows its verdict. */
  done: readonly (Pick<Told, 'questionId' | 'verdict' | 'href'> & { html: string; note?: string })[]
}

/** The questions of a sitting that is over, each with the part of a lesson that answers it. */
export function DoneList({ done }: DoneListProps) {
  return (
    <ol className="review-done">
      {done.map(({ questionId, verdict, html, note, href }) => (
        <li key={questionId} data-verdict={verdict}>
          <p className="question-place">
            <VerdictMark verdict={verdict} /> {note}
          </p>
          <div className="review-prompt">
            <Html as="p" html={html} />
          </div>
          <a className="again" data-quiet={verdict === 'right' ? '' : undefined} href={href}>
            Read this part again
          </a>
        </li>
      ))}
    </ol>
  )
}

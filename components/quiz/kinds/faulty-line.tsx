import { useId } from 'react'
import type { PartResult } from '@/lib/quiz/question-result'
import type { ViewOf } from '@/lib/quiz/question-view'
import type { KindProps } from '../kind-props'
import { PartNote } from '../part-note'
import { ReasonList } from '../reason-list'

export function FaultyLine({ question, given, result }: KindProps<'faulty-line'>) {
  const found = result?.parts?.find(({ field }) => field === 'line')
  return (
    <>
      <Lines question={question} given={given[0] ?? ''} part={found} />
      <ReasonList questionId={question.id} reasons={question.reasons} given={given} results={result?.options} />
    </>
  )
}

const WORDS = { right: 'This is the line.', wrong: 'Not this line.', answer: 'It is' }

interface LinesProps {
  question: ViewOf<'faulty-line'>
  given: string
  part: PartResult | undefined
}

function Lines({ question: { id, title, lines }, given, part }: LinesProps) {
  const noteId = useId()
  return (
    <fieldset className="question-part" data-mark={part && (part.correct ? 'hit' : 'slip')}>
      <legend>Which line?</legend>
      <figure className="listing line-listing">
        <figcaption>{title}</figcaption>
        <div className="lines">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <label key={index} className="line">
              <input
                type="radio"
                name={id}
                value={index + 1}
                defaultChecked={given === String(index + 1)}
                aria-describedby={part && noteId}
              />
              <span className="line-number">
                <span className="sr-only">Line </span>
                {index + 1}
                <span className="sr-only">: </span>
              </span>
              {line.trim() === '' ? <span className="sr-only">blank</span> : <code>{line}</code>}
            </label>
          ))}
        </div>
      </figure>
      {part && <PartNote part={part} id={noteId} words={WORDS} />}
    </fieldset>
  )
}

import { useId } from 'react'
import type { PartResult } from '@/lib/quiz/question-result'
import { Html } from '../../ui/html'
import type { KindProps } from '../kind-props'
import { PartNote } from '../part-note'
import { TypedInput } from '../typed-input'

export function Command({ question, given, result }: KindProps<'command'>) {
  const notesId = useId()
  const parts = result?.parts ?? []
  return (
    <>
      <span className="prompt-line">
        <TypedInput
          className="text-field typed-answer"
          name={question.id}
          aria-label="Your command"
          defaultValue={given[0]}
          aria-invalid={result?.verdict === 'wrong' || undefined}
          aria-describedby={parts.length > 0 ? notesId : undefined}
        />
      </span>
      {parts.length > 0 && (
        <ul className="part-notes" id={notesId}>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a graded command stay as they are
            <li key={index}>
              <Piece part={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The note says in its own words whether the piece is right, missing or out of place. */
const NOTED = { right: '', wrong: '' }

function Piece({ part }: { part: PartResult }) {
  return (
    <PartNote part={part} words={NOTED}>
      {part.label && (
        <>
          <Html as="span" html={part.label} />:
        </>
      )}
    </PartNote>
  )
}

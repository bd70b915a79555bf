import { useId } from 'react'
import { valueOfField } from '@/lib/quiz/answers'
import type { PartResult } from '@/lib/quiz/question-result'
import type { OptionView, ViewOf } from '@/lib/quiz/question-view'
import { Html } from '../../ui/html'
import type { KindProps } from '../kind-props'
import { PartNote } from '../part-note'

export function MatchPairs({ question, given, result }: KindProps<'match-pairs'>) {
  return (
    <ul className="pairs">
      {question.lefts.map((left) => (
        <PairRow
          key={left.token}
          question={question}
          left={left}
          given={valueOfField(given, left.token)}
          part={result?.parts?.find(({ field }) => field === left.token)}
        />
      ))}
    </ul>
  )
}

interface PairRowProps {
  question: ViewOf<'match-pairs'>
  left: OptionView
  given: string
  part: PartResult | undefined
}

function PairRow({ question: { id, rights }, left, given, part }: PairRowProps) {
  const fieldId = useId()
  const noteId = `${fieldId}-note`
  return (
    <li className="pair" data-mark={part && (part.correct ? 'hit' : 'slip')}>
      <label htmlFor={fieldId}>
        <Html as="span" html={left.html} />
      </label>
      <select
        className="text-field"
        id={fieldId}
        name={`${id}.${left.token}`}
        defaultValue={given}
        aria-invalid={part && !part.correct ? true : undefined}
        aria-describedby={part && noteId}
      >
        <option value="">Choose …</option>
        {rights.map(({ token, text }) => (
          <option key={token} value={token}>
            {text}
          </option>
        ))}
      </select>
      {part && <PartNote part={part} id={noteId} />}
    </li>
  )
}

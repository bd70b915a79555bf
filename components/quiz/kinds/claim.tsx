import { useId } from 'react'
import type { PartResult } from '@/lib/quiz/question-result'
import type { KindProps } from '../kind-props'
import { PartNote } from '../part-note'
import { ReasonList } from '../reason-list'

const JUDGEMENTS = [
  { value: 'true', word: 'True' },
  { value: 'false', word: 'Not true' },
]

export function Claim({ question, given, result }: KindProps<'claim'>) {
  const judged = result?.parts?.find(({ field }) => field === 'claim')
  return (
    <>
      <Judgement questionId={question.id} given={given[0] ?? ''} part={judged} />
      <ReasonList questionId={question.id} reasons={question.reasons} given={given} results={result?.options} />
    </>
  )
}

function Judgement({ questionId, given, part }: { questionId: string; given: string; part: PartResult | undefined }) {
  const noteId = useId()
  return (
    <fieldset className="question-part" data-mark={part && (part.correct ? 'hit' : 'slip')}>
      <legend>The claim is</legend>
      <div className="judgements">
        {JUDGEMENTS.map(({ value, word }) => (
          <label key={value} className="option">
            <input
              type="radio"
              name={questionId}
              value={value}
              defaultChecked={given === value}
              aria-describedby={part && noteId}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
      {part && <PartNote part={part} id={noteId} />}
    </fieldset>
  )
}

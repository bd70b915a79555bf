import { Fragment, useId } from 'react'
import { type Answer, valueOfField } from '@/lib/quiz/answers'
import type { PartResult } from '@/lib/quiz/question-result'
import type { TemplatePiece } from '@/lib/quiz/question-view'
import type { KindProps } from '../kind-props'
import { PartNote } from '../part-note'
import { TypedInput } from '../typed-input'
import { templateLines } from './template-lines'

interface Gap {
  token: string
  /** `Gap 1 of 3, line 12` */
  name: string
  noteId: string
  part: PartResult | undefined
}

export function FillGaps({ question: { id, title, pieces }, given, result }: KindProps<'fill-gaps'>) {
  const ownId = useId()
  const lines = templateLines(pieces)
  const places = lines.flatMap((line, index) =>
    line.flatMap((piece) => (typeof piece === 'string' ? [] : { ...piece, line: index + 1 })),
  )
  const gaps = places.map(({ gap, line }, index): Gap => {
    const part = result?.parts?.find(({ field }) => field === gap)
    return { token: gap, name: `Gap ${index + 1} of ${places.length}, line ${line}`, noteId: `${ownId}${gap}`, part }
  })
  return (
    <>
      <figure className="listing line-listing">
        <figcaption>{title}</figcaption>
        <div className="lines">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <div key={index} className="line">
              <span className="line-number" aria-hidden="true">
                {index + 1}
              </span>
              <code>
                <Line line={line} gaps={gaps} field={{ questionId: id, given }} />
              </code>
            </div>
          ))}
        </div>
      </figure>
      <GapNotes gaps={gaps} />
    </>
  )
}

interface LineProps {
  line: readonly TemplatePiece[]
  gaps: readonly Gap[]
  field: { questionId: string; given: Answer }
}

function Line({ line, gaps, field }: LineProps) {
  return line.map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line stay where they are
    if (typeof piece === 'string') return <Fragment key={index}>{piece}</Fragment>
    const gap = gaps.find(({ token }) => token === piece.gap)
    return (
      <TypedInput
        key={piece.gap}
        className="gap-field"
        name={`${field.questionId}.${piece.gap}`}
        aria-label={gap?.name}
        defaultValue={valueOfField(field.given, piece.gap)}
        data-mark={gap?.part && (gap.part.correct ? 'hit' : 'slip')}
        aria-invalid={gap?.part && !gap.part.correct ? true : undefined}
        aria-describedby={gap?.part && gap.noteId}
      />
    )
  })
}

function GapNotes({ gaps }: { gaps: readonly Gap[] }) {
  if (!gaps.some(({ part }) => part)) return null
  return (
    <ul className="part-notes">
      {gaps.map(({ token, name, noteId, part }) => (
        <li key={token}>{part && <PartNote part={part} id={noteId}>{`${name}: `}</PartNote>}</li>
      ))}
    </ul>
  )
}

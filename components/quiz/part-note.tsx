import type { ReactNode } from 'react'
import type { PartResult } from '@/lib/quiz/question-result'
import { Html } from '../ui/html'
import { withoutRight } from './without-right'

/** Right and not right in the words of one kind of part, and how what would have been right is led in. */
export interface PartWords {
  right: string
  wrong: string
  answer?: string
}

interface PartNoteProps {
  part: PartResult
  /** Names it, so that its field can be described by it. */
  id?: string
  words?: PartWords
  /** What the part is, where it does not stand beside it. */
  children?: ReactNode
}

const WORDS: PartWords = { right: 'Right.', wrong: 'Not right.' }

/** What is told about one part of an answer: a sign, a word, the reason, and what would have been right. */
export function PartNote({ part, id, words = WORDS, children }: PartNoteProps) {
  return (
    <div className="part-note" data-mark={part.correct ? 'hit' : 'slip'} id={id}>
      <b>
        {part.correct ? '✓' : '✗'} {children}
        {part.correct ? words.right : words.wrong}
      </b>{' '}
      <Html as="span" html={part.correct ? withoutRight(part.html) : part.html} />
      {part.answer && (
        <span className="part-answer">
          {' '}
          {words.answer ?? 'Right would be:'} <Html as="span" html={part.answer} />
        </span>
      )}
    </div>
  )
}

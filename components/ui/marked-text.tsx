import { Fragment } from 'react'

/** A line of Markdown from a learner's facts, as text: `code` is set as code, all else stands as it was written. */
export function MarkedText({ text }: { text: string }) {
  return text.split(/(`[^`]+`)/).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other identity
    /^`[^`]+`$/.test(piece) ? <code key={index}>{piece.slice(1, -1)}</code> : <Fragment key={index}>{piece}</Fragment>,
  )
}

import type { TemplatePiece } from '@/lib/quiz/question-view'

/** The pieces of a file by its lines, without the line breaks. */
export function templateLines(pieces: readonly TemplatePiece[]): TemplatePiece[][] {
  const lines: TemplatePiece[][] = [[]]
  for (const piece of pieces) {
    const [head, ...tails] = typeof piece === 'string' ? piece.split('\n') : [piece]
    if (head) lines.at(-1)?.push(head)
    for (const tail of tails) lines.push(tail === '' ? [] : [tail])
  }
  return lines
}

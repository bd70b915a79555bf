import { effectivePieces } from './effective-pieces'
import type { PartKind, Piece } from './piece'

const ORDER: readonly PartKind[] = [
  'environment',
  'tool',
  'sub-command',
  'flag',
  'argument',
  'inner-command',
  'redirection',
  'operator',
]

/**
 * One text for all ways to write a command line: two lines mean the same exactly where this is equal. Takes the pieces of
 * each command of the line.
 */
export function normalForm(commands: readonly (readonly Piece[])[]): string {
  return commands.map((pieces) => ORDER.map((what) => normalPart(effectivePieces(pieces), what)).join('')).join('\n')
}

function normalPart(pieces: readonly Piece[], what: PartKind): string {
  const own = pieces.filter((piece) => piece.what === what)
  const slots = [...new Set(own.map((piece) => piece.slot))].toSorted()
  return slots
    .flatMap((slot) => {
      const values = own.filter((piece) => piece.slot === slot)
      const texts = values.map(({ value }) => (slot === what ? ` ${quoted(value)}` : ` ${slot}=${quoted(value)}`))
      return values[0]?.repeat === 'set' ? texts.toSorted() : texts
    })
    .join('')
}

/** Values with spaces keep apart from several values. */
function quoted(value: string): string {
  return /^[\w@%+=:,./~-]+$/.test(value) ? value : JSON.stringify(value)
}

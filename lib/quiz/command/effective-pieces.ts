import type { Piece } from './piece'

/**
 * The pieces that have an effect: of a flag that counts once the last one, of a set each value once, and no switch that
 * says what goes without saying (`--rm=false`).
 */
export function effectivePieces(pieces: readonly Piece[]): readonly Piece[] {
  const last = new Map(pieces.map((piece) => [piece.slot, piece]))
  const seen = new Set<string>()
  return pieces.filter((piece) => {
    if (piece.repeat === 'ordered') return true
    if (piece.repeat === 'last') return last.get(piece.slot) === piece && piece.value !== piece.absent
    const key = JSON.stringify([piece.slot, piece.value])
    return !seen.has(key) && seen.add(key)
  })
}

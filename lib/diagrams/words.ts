import type { TextLine } from './drawing'
import { outline } from './path-data'
import type { Box, Plate } from './plate'

const LINE_HEIGHT = 17
/** Half the height of a capital letter: from the middle of a line to its base line. */
export const CAPITAL = 5

/** The words on edges are a little smaller than mermaid measured them. */
const SMALL = 13 / 14

/** Sets lines into the middle of a box. */
export function centerLines(lines: readonly TextLine[], box: Box): TextLine[] {
  const x = (box.left + box.right) / 2
  const middle = (box.top + box.bottom) / 2
  return lines.map((line, index) => ({
    ...line,
    x,
    y: middle + (index - (lines.length - 1) / 2) * LINE_HEIGHT + CAPITAL,
  }))
}

export function toSmall(lines: readonly TextLine[]): TextLine[] {
  return lines.map((line) => ({ ...line, width: line.width * SMALL }))
}

/** Writes small on an edge, which the paper behind the words interrupts. */
export function writeOnLine(plate: Plate, small: TextLine[]): void {
  const [first, last] = [small.at(0), small.at(-1)]
  if (first === undefined || last === undefined) return
  const half = Math.max(...small.map(({ width }) => width)) / 2 + 4
  const [left, right, top, bottom] = [first.x - half, first.x + half, first.y - 13, last.y + 5]
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const
  plate.trace('paper', outline(...corners.map(([x, y]) => ({ x, y }))))
  plate.write('edge-label', small)
}

/** Sets lines so that they begin here. */
export function alignLeft(lines: readonly TextLine[], left: number): TextLine[] {
  return lines.map((line) => ({ ...line, x: left + line.width / 2 }))
}

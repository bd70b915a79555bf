import { lineThrough, outline, type Point, type Step } from './path-data'

/** What stands at an edge's end: surfaces, lines, and circles that hide the line behind them. */
export interface Head {
  filled: Step[]
  open: Step[]
  rings: Point[]
  /** Where the edge's own line stops. */
  lineEnd: Point
}

const LENGTH = 8
const HALF_WIDTH = 3.5
export const RING_RADIUS = 3.5

/** How far mermaid ends a line before the thing it points at, in its own size. */
const GAPS: Record<string, number> = { point: 4, arrowhead: 3, head: 3, crosshead: 3 }

/** Draws the head at the end of a line that arrives at `end` from `before`. */
export function drawHead(name: string, { end, before }: { end: Point; before: Point }, scale: number): Head {
  const kind = name.replace(/(Start|End)$/, '')
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const ahead = { x: (end.x - before.x) / length, y: (end.y - before.y) / length }
  const gap = (GAPS[kind] ?? 0) * scale
  /** A point so far back from the tip, and so far to its side. */
  const at = (back: number, side = 0): Point => ({
    x: end.x + ahead.x * (gap - back) - ahead.y * side,
    y: end.y + ahead.y * (gap - back) + ahead.x * side,
  })
  const bar = (back: number) => lineThrough(at(back, -5), at(back, 5))
  const foot = [...lineThrough(at(0, -5), at(10), at(0, 5)), ...lineThrough(at(10), at(0))]
  const none = { filled: [], open: [], rings: [] }

  switch (kind) {
    case 'head':
      return { ...none, open: lineThrough(at(LENGTH, -4), at(0), at(LENGTH, 4)), lineEnd: at(0) }
    case 'cross':
    case 'crosshead':
      return {
        ...none,
        open: [...lineThrough(at(3, -4), at(11, 4)), ...lineThrough(at(3, 4), at(11, -4))],
        lineEnd: at(7),
      }
    case 'circle':
      return { ...none, rings: [at(RING_RADIUS)], lineEnd: at(RING_RADIUS) }
    case 'onlyOne':
      return { ...none, open: [...bar(6), ...bar(10)], lineEnd: at(0) }
    case 'zeroOrOne':
      return { ...none, open: bar(6), rings: [at(13)], lineEnd: at(0) }
    case 'oneOrMore':
      return { ...none, open: [...foot, ...bar(13)], lineEnd: at(0) }
    case 'zeroOrMore':
      return { ...none, open: foot, rings: [at(13.5)], lineEnd: at(0) }
    default:
      return {
        ...none,
        filled: outline(at(0), at(LENGTH, -HALF_WIDTH), at(LENGTH, HALF_WIDTH)),
        lineEnd: at(LENGTH / 2),
      }
  }
}

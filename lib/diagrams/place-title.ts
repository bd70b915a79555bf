import type { TextLine } from './drawing'
import type { Step } from './path-data'
import type { Box } from './plate'
import { alignLeft, CAPITAL } from './words'

const INSET = 10
const FIRST_LINE = 12
const LINE_HEIGHT = 15

/** Sets a cluster's title into its upper left corner, or elsewhere along its upper edge where an edge would cross the words. */
export function placeTitle(lines: readonly TextLine[], cluster: Box, edges: readonly Step[][]): TextLine[] {
  const width = Math.max(...lines.map((line) => line.width))
  const lefts = [cluster.left + INSET, cluster.right - INSET - width, (cluster.left + cluster.right - width) / 2]
  const top = cluster.top + FIRST_LINE + CAPITAL
  const places = lefts.map((left) =>
    alignLeft(lines, left).map((line, index) => ({ ...line, y: top + index * LINE_HEIGHT })),
  )
  const isFree = (place: TextLine[]) => !edges.some((steps) => place.some((line) => crosses(steps, line)))
  return places.find(isFree) ?? places[0] ?? []
}

function crosses(steps: readonly Step[], { x, y, width }: TextLine): boolean {
  return steps.some(({ to }, index) => {
    const from = steps[index - 1]?.to
    if (from === undefined) return false
    const isBeside = Math.max(from.x, to.x) < x - width / 2 - 3 || Math.min(from.x, to.x) > x + width / 2 + 3
    const isElsewhere = Math.max(from.y, to.y) < y - 12 || Math.min(from.y, to.y) > y + 4
    return !isBeside && !isElsewhere
  })
}

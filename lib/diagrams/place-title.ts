import type { TextLine } from './drawing'
import type { Step } from './path-data'
import type { Box } from './plate'
import { CAPITAL } from './words'

const INSET = 10
const LINE_MIDDLE = 12

/** Sets a cluster's title into its upper left corner, or the upper right one where an edge would cross the words. */
export function placeTitle(line: TextLine, cluster: Box, edges: readonly Step[][]): TextLine {
  const y = cluster.top + LINE_MIDDLE + CAPITAL
  const left = { ...line, y, x: cluster.left + INSET + line.width / 2 }
  const right = { ...line, y, x: cluster.right - INSET - line.width / 2 }
  const places = [left, right, { ...line, y, x: (cluster.left + cluster.right) / 2 }]
  return places.find((place) => !edges.some((steps) => crosses(steps, place))) ?? left
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

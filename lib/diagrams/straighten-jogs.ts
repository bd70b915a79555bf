import { lineThrough, type Point, type Step } from './path-data'
import type { ShapeForm } from './plate'

/** A step aside that is no longer than this says nothing and only looks crooked. */
const LONGEST_JOG = 11
/** An edge does not leave a box nearer to its corner than this. */
const CORNER = 5

type Rect = Extract<ShapeForm, { kind: 'rect' }>

/** Makes an edge straight that only steps a little aside between two boxes, by moving the end that has room for it. */
export function straightenJogs(steps: Step[], boxes: readonly Rect[]): Step[] {
  const corners = cornersOf(steps)
  const [start, first, second, end] = corners
  if (!start || !first || !second || !end || corners.length > 4) return steps
  const across = isFlat(start, first) && isFlat(second, end)
  const down = isFlat(turn(start), turn(first)) && isFlat(turn(second), turn(end))
  const jog = across ? end.y - start.y : end.x - start.x
  const goesOn = across
    ? isSameWay(first.x - start.x, end.x - second.x)
    : isSameWay(first.y - start.y, end.y - second.y)
  if (across === down || !goesOn || Math.abs(jog) > LONGEST_JOG) return steps
  const newStart = across ? { x: start.x, y: end.y } : { x: end.x, y: start.y }
  if (boxes.some((box) => holds(box, newStart, start))) return lineThrough(newStart, end)
  const newEnd = across ? { x: end.x, y: start.y } : { x: start.x, y: end.y }
  if (boxes.some((box) => holds(box, newEnd, end))) return lineThrough(start, newEnd)
  return steps
}

/** The points where an edge would turn if its corners were not rounded. */
function cornersOf(steps: readonly Step[]): Point[] {
  const points = steps.flatMap(({ command, controls, to }, index) => {
    const isEnd = index === 0 || index === steps.length - 1
    return command === 'Q' ? [...controls, ...(isEnd ? [to] : [])] : [to]
  })
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (!before || !after) return true
    const goesOn =
      (isFlat(before, point) && isFlat(point, after)) ||
      (isFlat(turn(before), turn(point)) && isFlat(turn(point), turn(after)))
    return !goesOn
  })
}

/** A loop goes back the other way. */
function isSameWay(one: number, other: number): boolean {
  return Math.sign(one) === Math.sign(other)
}

function isFlat(one: Point, other: Point): boolean {
  return Math.abs(one.y - other.y) < 0.3
}

function turn({ x, y }: Point): Point {
  return { x: y, y: x }
}

/** Whether both points lie on the same side of a box, the new one away from its corners. */
function holds(box: Rect, point: Point, old: Point): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const isNear = old.x > box.x - 5 && old.x < right + 5 && old.y > box.y - 5 && old.y < bottom + 5
  if (!isNear) return false
  const isBeside = old.x <= box.x + 1 || old.x >= right - 1
  return isBeside
    ? point.y > box.y + CORNER && point.y < bottom - CORNER
    : point.x > box.x + CORNER && point.x < right - CORNER
}

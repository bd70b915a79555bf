import { drawHead, RING_RADIUS } from './arrow-heads'
import type { Mark } from './drawing'
import type { Point, Step } from './path-data'
import type { Plate } from './plate'

/** Draws an edge or a message with what stands at its ends. */
export function drawLine(plate: Plate, layer: string, line: { mark: Mark; steps: Step[]; scale: number }): void {
  const { mark, scale } = line
  const steps = [...line.steps]
  const first = steps.at(0)
  const second = steps.find((step) => first && !isSame(step.to, first.to))
  const last = steps.at(-1)
  if (first === undefined || second === undefined || last === undefined) return
  const before = [...steps.flatMap((step) => [step.to, ...step.controls])].findLast((point) => !isSame(point, last.to))
  if (mark.startHead) {
    const from = second.controls[0] ?? second.to
    steps[0] = { ...first, to: placeHead(plate, mark.startHead, { end: first.to, before: from, scale }) }
  }
  if (mark.endHead && before) {
    const to = placeHead(plate, mark.endHead, { end: last.to, before, scale })
    const near = Math.hypot(to.x - last.to.x, to.y - last.to.y)
    // A last turn that the head covers would make the line run back.
    const kept = steps
      .slice(0, -1)
      .filter(({ command, to: at }) => command !== 'L' || Math.hypot(at.x - last.to.x, at.y - last.to.y) > near)
    steps.splice(0, steps.length, ...kept, { ...last, to })
  }
  plate.trace(layer, steps)
}

/** Says where the line itself has to stop. */
function placeHead(plate: Plate, name: string, at: { end: Point; before: Point; scale: number }): Point {
  const { filled, open, rings, lineEnd } = drawHead(name, at, at.scale)
  plate.trace('head', filled)
  plate.trace('edge', open)
  plate.draw(
    'ring',
    ...rings.map(({ x, y }) => ({ kind: 'ellipse' as const, cx: x, cy: y, rx: RING_RADIUS, ry: RING_RADIUS })),
  )
  return lineEnd
}

function isSame(one: Point, other: Point): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < 0.05
}

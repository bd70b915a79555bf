import type { Point, Step } from './path-data'

/** Rounds every point, turns curves that are straight into lines, and joins lines that go on in the same direction. */
export function tidyPath(steps: readonly Step[], decimals: number): Step[] {
  const tidy: Step[] = []
  for (const step of steps.map((one) => roundStep(one, decimals))) {
    const last = tidy.at(-1)
    const next = last ? straighten(step, last.to) : step
    if (last && next.command === 'L' && isSame(next.to, last.to)) continue
    const before = tidy.at(-2)
    if (last?.command === 'L' && before && next.command === 'L' && isBetween(last.to, before.to, next.to)) tidy.pop()
    tidy.push(next)
  }
  return tidy
}

export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor + 0
}

function roundStep(step: Step, decimals: number): Step {
  const place = ({ x, y }: Point) => ({ x: round(x, decimals), y: round(y, decimals) })
  const arc = step.arc && { ...step.arc, rx: round(step.arc.rx, 1), ry: round(step.arc.ry, 1) }
  return { ...step, ...(arc && { arc }), controls: step.controls.map(place), to: place(step.to) }
}

function straighten(step: Step, from: Point): Step {
  const isCurve = step.command === 'C' || step.command === 'Q'
  const isStraight = isCurve && step.controls.every((control) => isBetween(control, from, step.to))
  return isStraight ? { command: 'L', controls: [], to: step.to } : step
}

function isSame(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y
}

/** Whether a point lies on the way, to a tenth. */
function isBetween(point: Point, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length === 0) return isSame(point, from)
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length
  const beside = Math.abs((point.x - from.x) * dy - (point.y - from.y) * dx) / length
  return beside < 0.1 && along >= -0.1 && along <= length + 0.1
}

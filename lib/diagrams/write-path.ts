import type { Point, Step } from './path-data'
import { round } from './tidy-path'

/** The shortest path data for rounded steps: relative, with horizontal and vertical lines as such. */
export function writePath(steps: readonly Step[]): string {
  let at: Point = { x: 0, y: 0 }
  let start = at
  return steps
    .map((step) => {
      const from = at
      if (step.command === 'M') start = step.to
      at = step.command === 'Z' ? start : step.to
      return writeStep(step, from)
    })
    .join('')
}

function writeStep(step: Step, from: Point): string {
  const { command, controls, arc, to } = step
  if (command === 'Z') return 'z'
  if (command === 'M') return `M${joinNumbers([to.x, to.y])}`
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  if (command === 'L' && round(dy, 2) === 0) return `h${joinNumbers([dx])}`
  if (command === 'L' && round(dx, 2) === 0) return `v${joinNumbers([dy])}`
  const before = arc ? [arc.rx, arc.ry, arc.turn, arc.large, arc.sweep] : []
  const bends = controls.flatMap(({ x, y }) => [x - from.x, y - from.y])
  return `${command.toLowerCase()}${joinNumbers([...before, ...bends, dx, dy])}`
}

/** At most one decimal, no zero in front of the point. */
export function formatNumber(value: number): string {
  return String(round(value, 1)).replace(/^(-?)0\./, '$1.')
}

function joinNumbers(numbers: readonly number[]): string {
  return numbers
    .map(formatNumber)
    .reduce((text, next) => (text === '' || next.startsWith('-') ? text + next : `${text} ${next}`), '')
}

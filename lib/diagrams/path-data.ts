export interface Point {
  x: number
  y: number
}

/** One step of a path, in absolute coordinates; `C` and `Q` have control points before their end, `A` has an arc. */
export interface Step {
  command: 'M' | 'L' | 'C' | 'Q' | 'A' | 'Z'
  controls: Point[]
  arc?: { rx: number; ry: number; turn: number; large: number; sweep: number }
  to: Point
}

export function lineThrough(...points: Point[]): Step[] {
  return points.map((to, index) => ({ command: index === 0 ? 'M' : 'L', controls: [], to }))
}

export function outline(...points: Point[]): Step[] {
  const [start] = points
  return start ? [...lineThrough(...points), { command: 'Z', controls: [], to: start }] : []
}

const ARGUMENTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 }

/** Reads path data that counts from `origin`, then scales it; the curves that mermaid never writes (S, T) are refused. */
export function parsePath(d: string, origin: Point, scale = 1): Step[] {
  const steps: Step[] = []
  let at: Point = { x: 0, y: 0 }
  let start = at
  for (const { letter, numbers } of readCommands(d)) {
    const step = readStep(letter, numbers, { at, start })
    if (step.command === 'M') start = step.to
    at = step.to
    steps.push(step)
  }
  return steps.map((step) => placeStep(step, origin, scale))
}

/** Splits path data into commands with their numbers; a letter may serve several groups of numbers. */
function readCommands(d: string): { letter: string; numbers: number[] }[] {
  return [...d.matchAll(/([a-z])([^a-df-z]*)/gi)].flatMap(([, letter = '', rest = '']) => {
    const count = ARGUMENTS[letter.toUpperCase()]
    if (count === undefined) throw new Error(`a path uses "${letter}", which the diagrams do not know`)
    const numbers = (rest.match(/-?(?:\d*\.)?\d+(?:e[+-]?\d+)?/gi) ?? []).map(Number)
    if (count === 0) return [{ letter, numbers: [] }]
    const groups = Array.from({ length: numbers.length / count }, (_, index) =>
      numbers.slice(index * count, (index + 1) * count),
    )
    const repeated = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter
    return groups.map((group, index) => ({ letter: index === 0 ? letter : repeated, numbers: group }))
  })
}

function readStep(letter: string, numbers: number[], { at, start }: { at: Point; start: Point }): Step {
  const isRelative = letter === letter.toLowerCase()
  const base = isRelative ? at : { x: 0, y: 0 }
  const to = { x: base.x + (numbers.at(-2) ?? 0), y: base.y + (numbers.at(-1) ?? 0) }
  switch (letter.toUpperCase()) {
    case 'M':
      return { command: 'M', controls: [], to }
    case 'H':
      return { command: 'L', controls: [], to: { x: to.y - base.y + base.x, y: at.y } }
    case 'V':
      return { command: 'L', controls: [], to: { x: at.x, y: to.y } }
    case 'C':
      return { command: 'C', controls: toPoints(numbers.slice(0, 4), base), to }
    case 'Q':
      return { command: 'Q', controls: toPoints(numbers.slice(0, 2), base), to }
    case 'A': {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = numbers
      return { command: 'A', controls: [], arc: { rx, ry, turn, large, sweep }, to }
    }
    case 'Z':
      return { command: 'Z', controls: [], to: start }
    default:
      return { command: 'L', controls: [], to }
  }
}

function toPoints(numbers: number[], base: Point): Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: base.x + (numbers[index * 2] ?? 0),
    y: base.y + (numbers[index * 2 + 1] ?? 0),
  }))
}

function placeStep(step: Step, origin: Point, scale: number): Step {
  const place = ({ x, y }: Point) => ({ x: (x + origin.x) * scale, y: (y + origin.y) * scale })
  const arc = step.arc && { ...step.arc, rx: step.arc.rx * scale, ry: step.arc.ry * scale }
  return { ...step, ...(arc && { arc }), controls: step.controls.map(place), to: place(step.to) }
}

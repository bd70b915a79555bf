import type { Form, TextLine } from './drawing'
import type { Step } from './path-data'

export type ShapeForm = Exclude<Form, { kind: 'text' }>
/** Everything that is drawn, sorted into layers that share one look; `diagram.css` has a rule for each. */
export class Plate {
  readonly shapes = new Map<string, ShapeForm[]>()
  readonly letters = new Map<string, TextLine[][]>()

  /** The layer's name is its class: `node`, or `node now`. */
  draw(layer: string, ...forms: ShapeForm[]): void {
    if (forms.length === 0) return
    this.shapes.set(layer, [...(this.shapes.get(layer) ?? []), ...forms])
  }

  trace(layer: string, steps: Step[]): void {
    if (steps.length > 0) this.draw(layer, { kind: 'path', steps })
  }

  write(layer: string, lines: TextLine[]): void {
    this.letters.set(layer, [...(this.letters.get(layer) ?? []), lines])
  }
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** The smallest box around these forms; control points count as if the line went through them. */
export function boxAround(forms: readonly Form[]): Box {
  const corners = forms.flatMap(cornersOf)
  return {
    left: Math.min(...corners.map(({ x }) => x)),
    top: Math.min(...corners.map(({ y }) => y)),
    right: Math.max(...corners.map(({ x }) => x)),
    bottom: Math.max(...corners.map(({ y }) => y)),
  }
}

/** The space of a line of text above and below its base line. */
const [ABOVE, BELOW] = [12, 4]

function cornersOf(form: Form): { x: number; y: number }[] {
  switch (form.kind) {
    case 'rect':
      return [form, { x: form.x + form.width, y: form.y + form.height }]
    case 'ellipse':
      return [
        { x: form.cx - form.rx, y: form.cy - form.ry },
        { x: form.cx + form.rx, y: form.cy + form.ry },
      ]
    case 'path':
      return form.steps.flatMap((step) => [...step.controls, step.to])
    case 'text':
      return form.lines.flatMap(({ x, y, width }) => [
        { x: x - width / 2, y: y - ABOVE },
        { x: x + width / 2, y: y + BELOW },
      ])
  }
}

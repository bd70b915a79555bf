import { drawLine } from './draw-line'
import type { Drawing, Form, Mark, TextLine } from './drawing'
import { lineThrough, type Step } from './path-data'
import { placeTitle } from './place-title'
import { boxAround, Plate, type ShapeForm } from './plate'
import { straightenJogs } from './straighten-jogs'
import { centerLines, toSmall, writeOnLine } from './words'

/** Sorts flowcharts, state diagrams and entity relationship diagrams into layers. */
export function arrangeGraph({ kind, marks, scale }: Drawing): Plate {
  const plate = new Plate()
  const boxes = marks.flatMap(({ form, roles }) => (form.kind === 'rect' && roles.includes('node') ? [form] : []))
  const edges = marks.flatMap(({ form, roles }) =>
    form.kind === 'path' && roles.includes('edgePaths') ? [form.steps] : [],
  )
  for (const mark of marks) {
    const { form } = mark
    const owned = ownedBy(mark, marks)
    const layer = layerOf(mark, owned)
    if (form.kind === 'text') placeWords(plate, { mark, lines: form.lines, owned, edges, isTable: kind === 'er' })
    else if (layer === undefined) continue
    else if (layer === 'rule') plate.trace(layer, toLine(form))
    else if (form.kind !== 'path' || !mark.roles.includes('edgePaths')) plate.draw(layer, form)
    else drawLine(plate, layer, { mark, steps: straightenJogs(form.steps, boxes), scale })
  }
  return plate
}

function ownedBy({ owner }: Mark, marks: readonly Mark[]): Form[] {
  return owner < 0 ? [] : marks.filter((mark) => mark.owner === owner).map(({ form }) => form)
}

function layerOf({ form, roles }: Mark, owned: readonly Form[]): string | undefined {
  const has = (...names: string[]) => names.some((name) => roles.includes(name))
  const step = has('now') ? ' now' : has('done') ? ' done' : ''
  if (has('edge-thickness-invisible', 'inner', 'note-cluster', 'row-rect-odd', 'row-rect-even')) return undefined
  if (has('edgePaths')) {
    if (has('edge-pattern-dotted', 'edge-pattern-dashed')) return 'edge dotted'
    return has('edge-thickness-thick') ? 'edge thick' : 'edge'
  }
  if (has('cluster', 'statediagram-cluster')) return `cluster${step}`
  if (has('statediagram-note')) return 'note'
  if (has('divider')) return 'rule'
  if (has('state-start')) return 'dot'
  const isWordless = owned.every(({ kind }) => kind !== 'text')
  if (isWordless && form.kind === 'ellipse') return form.rx < 4 ? 'dot' : 'ring'
  const isBar = form.kind === 'rect' && Math.min(form.width, form.height) < 10
  if (isWordless && isBar) return 'dot'
  return `node${step}`
}

/** Mermaid draws the lines of a table as boxes without width. */
function toLine(form: ShapeForm): Step[] {
  const { left, top, right, bottom } = boxAround([form])
  const isFlat = right - left > bottom - top
  return lineThrough({ x: left, y: top }, isFlat ? { x: right, y: top } : { x: left, y: bottom })
}

interface Words {
  mark: Mark
  lines: TextLine[]
  /** The shapes and words of the same node, cluster or label. */
  owned: readonly Form[]
  edges: readonly Step[][]
  isTable: boolean
}

function placeWords(plate: Plate, { mark, lines, owned, edges, isTable }: Words): void {
  const shape = owned.find((form): form is ShapeForm => form.kind !== 'text')
  if (mark.roles.includes('edgeLabel')) writeOnLine(plate, toSmall(lines))
  else if (shape === undefined || isTable) plate.write('label', lines)
  else if (mark.roles.includes('cluster-label')) plate.write('title', placeTitle(lines, boxAround([shape]), edges))
  else plate.write('label', hasLid(shape) ? lines : centerLines(lines, boxAround([shape])))
}

/** The text of a cylinder stands below the middle: mermaid knows where. */
function hasLid(shape: ShapeForm): boolean {
  return shape.kind === 'path' && shape.steps.some(({ command }) => command === 'A')
}

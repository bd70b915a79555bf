import type { Form, Mark, Scale, TextLine } from '../drawing'
import { parsePath } from '../path-data'

const OWNERS = '.node, .cluster, .statediagram-cluster, .edgeLabel, [data-et="note"], [data-et="control-structure"]'
const UNSEEN = 'defs, marker, .background, title, desc'

/** How the sketching library marks the surface of a shape. */
const SURFACE = 'path[stroke="none"][stroke-width="0"]'

/** The share of a line's height above its base line, in IBM Plex Sans. */
const ASCENT = 1.025 / 1.3

/** Where a shape stands in the drawing: its offset, then the scale of everything and of the letters in particular. */
interface Place extends Scale {
  left: number
  top: number
}

/** Reads what mermaid drew from the live SVG: only what can be seen, in coordinates of the whole drawing. */
export function collectMarks(svg: SVGSVGElement, scale: Scale): Mark[] {
  const owners = [...svg.querySelectorAll(OWNERS)]
  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('rect, circle, ellipse, path, line, polygon, text')]
  return shapes.flatMap((shape) => {
    if (shape.closest(UNSEEN) || isHidden(shape)) return []
    const form = readForm(shape, placeOf(shape, svg, scale))
    if (form === undefined) return []
    const owner = owners.findLastIndex((one) => one.contains(shape))
    return [{ form, roles: readRoles(svg, shape), owner, ...readHeads(shape) }]
  })
}

function isHidden(shape: SVGGraphicsElement): boolean {
  const style = getComputedStyle(shape)
  return style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0
}

function placeOf(shape: SVGGraphicsElement, svg: SVGSVGElement, scale: Scale): Place {
  const outer = svg.getScreenCTM()
  const inner = shape.getScreenCTM()
  if (outer === null || inner === null) throw new Error('mermaid drew a shape that is not on the page')
  const { a, b, c, d, e, f } = outer.inverse().multiply(inner)
  const isMovedOnly = [a - 1, b, c, d - 1].every((off) => Math.abs(off) < 0.001)
  if (!isMovedOnly) throw new Error('mermaid drew a turned or stretched shape, which is not supported')
  return { left: e, top: f, ...scale }
}

function readForm(shape: SVGGraphicsElement, place: Place): Form | undefined {
  if (shape instanceof SVGTextElement) {
    const lines = readLines(shape, place)
    return lines.length > 0 ? { kind: 'text', lines } : undefined
  }
  const box = shape.getBBox()
  if (box.width === 0 && box.height === 0) return undefined
  if (shape instanceof SVGRectElement) return rectOf(box, place, shape.rx.baseVal.value)
  if (shape instanceof SVGCircleElement || shape instanceof SVGEllipseElement) return ellipseOf(box, place)
  if (shape.parentElement?.querySelector(`:scope > ${SURFACE}`)) return readSketch(shape, box, place)
  return pathForm(pathOf(shape), place)
}

/**
 * Some shapes come from mermaid's sketching library: first the surface, then the line, doubled.
 * The surface says it all; what was a circle or a box before it was sketched becomes one again.
 */
function readSketch(shape: SVGGraphicsElement, box: DOMRect, place: Place): Form | undefined {
  if (!shape.matches(SURFACE)) return undefined
  const commands = pathOf(shape).replace(/[^mlhvcsqtaz]/gi, '')
  const isCurved = /^M[CL]{6,}Z?$/.test(commands)
  if (isCurved && Math.abs(box.width - box.height) < 0.5) return ellipseOf(box, place)
  if (isCurved) return rectOf(box, place, box.height / 2)
  if (/^ML{3}Z?$/.test(commands)) return rectOf(box, place, 0)
  return pathForm(`${pathOf(shape)}Z`, place)
}

function rectOf(box: DOMRect, { left, top, all }: Place, radius: number): Form {
  const [x, y] = [(box.x + left) * all, (box.y + top) * all]
  return { kind: 'rect', x, y, width: box.width * all, height: box.height * all, radius: radius * all }
}

function ellipseOf(box: DOMRect, { left, top, all }: Place): Form {
  const [rx, ry] = [(box.width / 2) * all, (box.height / 2) * all]
  return { kind: 'ellipse', cx: (box.x + left) * all + rx, cy: (box.y + top) * all + ry, rx, ry }
}

function pathForm(d: string, { left, top, all }: Place): Form {
  return { kind: 'path', steps: parsePath(d, { x: left, y: top }, all) }
}

function pathOf(shape: SVGGraphicsElement): string {
  if (shape instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = shape
    return `M${x1.baseVal.value},${y1.baseVal.value}L${x2.baseVal.value},${y2.baseVal.value}`
  }
  if (shape instanceof SVGPolygonElement) {
    return `M${[...shape.points].map(({ x, y }) => `${x},${y}`).join('L')}Z`
  }
  return shape.getAttribute('d') ?? ''
}

function readLines(text: SVGTextElement, { left, top, all, letters }: Place): TextLine[] {
  const rows = text.querySelectorAll<SVGTSpanElement>('tspan.row')
  const spans: SVGTextContentElement[] = rows.length > 0 ? [...rows] : [text]
  return spans.flatMap((span) => {
    const line = decodeEntities(span.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    if (line === '') return []
    const first = span.getExtentOfChar(0)
    const last = span.getExtentOfChar(span.getNumberOfChars() - 1)
    const width = last.x + last.width - first.x
    const y = first.y + first.height * ASCENT
    return [{ text: line, x: (first.x + width / 2 + left) * all, y: (y + top) * all, width: width * all * letters }]
  })
}

/** Mermaid leaves `#quot;` behind as `&quot;` where labels are not HTML. */
function decodeEntities(text: string): string {
  const decoder = document.createElement('textarea')
  decoder.innerHTML = text
  return decoder.value
}

function readRoles(svg: SVGSVGElement, shape: SVGGraphicsElement): string[] {
  const roles: string[] = []
  for (let at: Element | null = shape; at !== null && at !== svg; at = at.parentElement) roles.unshift(...at.classList)
  return roles
}

function readHeads(shape: SVGGraphicsElement): { startHead?: string; endHead?: string } {
  const startHead = headName(shape.getAttribute('marker-start'))
  const endHead = headName(shape.getAttribute('marker-end'))
  return { ...(startHead && { startHead }), ...(endHead && { endHead }) }
}

function headName(reference: string | null): string | undefined {
  return reference?.match(/([A-Za-z]+)(?:-margin)?\)$/)?.[1]
}

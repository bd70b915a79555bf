import { arrangeGraph } from './arrange-graph'
import { arrangeSequence } from './arrange-sequence'
import type { Drawing, TextLine } from './drawing'
import { boxAround, type Plate, type ShapeForm } from './plate'
import { round, tidyPath } from './tidy-path'
import { formatNumber, writePath } from './write-path'

/** From the back to the front. */
const LAYERS = [
  'region',
  'cluster',
  'lifeline',
  'frame',
  'activation',
  'edge',
  'paper',
  'head',
  'ring',
  'tab',
  'number',
  'node',
  'actor',
  'divider',
  'rule',
  'note',
  'dot',
]

/** Their lines are horizontal and vertical. */
const ON_WHOLE_PIXELS = ['lifeline', 'frame', 'divider', 'rule', 'edge', 'paper']

/** Room for half a line's width around everything. */
const MARGIN = 2

/** Above this width a phone cannot show the diagram without scrolling or shrinking. */
const PHONE = 420

/**
 * Writes a drawing as an SVG that belongs into a page: no styles, no ids but those of title and description,
 * few elements, classes that `diagram.css` colours. Without that stylesheet it is still legible line art.
 */
export function composeSvg(drawing: Drawing, id: string): { svg: string; width: number; height: number } {
  const plate = drawing.kind === 'sequence' ? arrangeSequence(drawing) : arrangeGraph(drawing)
  const box = boxAround(
    [
      ...plate.shapes.values(),
      [...plate.letters.values()].flat().map((lines) => ({ kind: 'text' as const, lines })),
    ].flat(),
  )
  const [left, top] = [Math.floor(box.left) - MARGIN, Math.floor(box.top) - MARGIN]
  const [width, height] = [Math.ceil(box.right) + MARGIN - left, Math.ceil(box.bottom) + MARGIN - top]
  const size = `viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}"`
  const names = `role="img" aria-labelledby="d${id}-t" aria-describedby="d${id}-d"`
  const looks = 'fill="none" stroke="currentColor"'
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram${width > PHONE ? ' wide' : ''}" ${size} ${names} ${looks}>`,
    `<title id="d${id}-t">${escapeText(drawing.title)}</title><desc id="d${id}-d">${escapeText(drawing.description)}</desc>`,
    ...writeShapes(plate),
    ...writeLetters(plate),
    '</svg>\n',
  ]
  return { svg: parts.join(''), width, height }
}

function writeShapes({ shapes }: Plate): string[] {
  return LAYERS.flatMap((base) =>
    [...shapes].flatMap(([layer, forms]) => {
      if (layer.split(' ')[0] !== base) return []
      return [
        group(
          layer,
          [...forms.map(writeElement), writePaths(forms, base)].filter((text) => text !== ''),
        ),
      ]
    }),
  )
}

/** One class for all: on the element where there is only one, else on a group. */
function group(name: string, elements: string[]): string {
  const [only] = elements
  if (only !== undefined && elements.length === 1) return only.replace(/^<\w+/, `$& class="${name}"`)
  return `<g class="${name}">${elements.join('')}</g>`
}

function writeElement(form: ShapeForm): string {
  if (form.kind === 'path') return ''
  if (form.kind === 'rect') return writeRect(form)
  const { cx, cy, rx, ry } = form
  const at = `cx="${formatNumber(cx)}" cy="${formatNumber(cy)}"`
  const isCircle = formatNumber(rx) === formatNumber(ry)
  return isCircle
    ? `<circle ${at} r="${formatNumber(rx)}"/>`
    : `<ellipse ${at} rx="${formatNumber(rx)}" ry="${formatNumber(ry)}"/>`
}

/** Boxes stand on whole pixels, where thin lines are sharpest; what mermaid rounds a little is rounded a little here. */
function writeRect({ x, y, width, height, radius }: Extract<ShapeForm, { kind: 'rect' }>): string {
  const [left, top] = [round(x, 0), round(y, 0)]
  const [across, down] = [round(x + width, 0) - left, round(y + height, 0) - top]
  const isPill = radius >= down / 2 - 1
  return `<rect x="${left}" y="${top}" width="${across}" height="${down}" rx="${isPill ? formatNumber(down / 2) : radius > 4 ? 6 : 2}"/>`
}

/** All paths of a layer are one element. */
function writePaths(forms: readonly ShapeForm[], base: string): string {
  const decimals = ON_WHOLE_PIXELS.includes(base) ? 0 : 1
  const d = forms.map((form) => (form.kind === 'path' ? writePath(tidyPath(form.steps, decimals)) : '')).join('')
  return d === '' ? '' : `<path d="${d}"/>`
}

function writeLetters({ letters }: Plate): string[] {
  if (letters.size === 0) return []
  const groups = [...letters].map(([layer, texts]) => group(layer, texts.map(writeText)))
  return ['<g fill="currentColor" stroke="none" text-anchor="middle">', ...groups, '</g>']
}

function writeText(lines: TextLine[]): string {
  const [first, ...rest] = lines
  if (first === undefined) return ''
  let above = round(first.y, 0)
  const more = rest.map((line) => {
    const dy = round(line.y, 0) - above
    above += dy
    return `<tspan x="${formatNumber(line.x)}" dy="${dy}">${escapeText(line.text)}</tspan>`
  })
  return `<text x="${formatNumber(first.x)}" y="${round(first.y, 0)}">${escapeText(first.text)}${more.join('')}</text>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

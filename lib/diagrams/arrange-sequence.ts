import { drawLine } from './draw-line'
import type { Drawing, Mark, TextLine } from './drawing'
import { lineThrough, outline, type Point, type Step } from './path-data'
import { type Box, boxAround, Plate, type ShapeForm } from './plate'
import { alignLeft, CAPITAL, toSmall, writeOnLine } from './words'

const NUMBER_RADIUS = 8
const TAB_HEIGHT = 19
const SPACE = 4
const LONGEST_CONDITION = 230

/** Sorts a sequence diagram into layers. */
export function arrangeSequence({ marks }: Drawing): Plate {
  const plate = new Plate()
  const bottom = boxAround(marks.filter(({ roles }) => !roles.includes('actor-line')).map(({ form }) => form)).bottom
  let messageWords: TextLine[] = []
  for (const mark of marks) {
    const { form, roles } = mark
    if (form.kind === 'text') {
      if (roles.includes('messageText')) messageWords.push(...toSmall(form.lines))
      else placeWords(plate, roles, form.lines)
    } else if (isMessage(roles)) {
      placeMessage(plate, mark, { steps: toSteps(form), words: messageWords })
      messageWords = []
    } else if (roles.includes('actor-line')) {
      plate.trace('lifeline', cutAt(toSteps(form), bottom + 12))
    } else if (!roles.includes('loopLine') && !roles.includes('labelBox')) {
      plate.draw(layerOf(roles), form)
    }
  }
  for (const owner of new Set(marks.filter(isFrame).map((mark) => mark.owner))) {
    drawFrame(
      plate,
      marks.filter((mark) => mark.owner === owner),
    )
  }
  return plate
}

function isMessage(roles: readonly string[]): boolean {
  return roles.includes('messageLine0') || roles.includes('messageLine1')
}

function isFrame({ roles }: Mark): boolean {
  return roles.includes('loopLine')
}

function toSteps(form: ShapeForm): Step[] {
  return form.kind === 'path' ? form.steps : []
}

function cutAt(steps: Step[], bottom: number): Step[] {
  return steps.map((step) => ({ ...step, to: { x: step.to.x, y: Math.min(step.to.y, bottom) } }))
}

function layerOf(roles: readonly string[]): string {
  if (roles.includes('note')) return 'note'
  if (roles.some((role) => role.startsWith('activation'))) return 'activation'
  return roles.includes('actor') ? 'actor' : 'region'
}

/** A message to oneself has its words at its right, where no line crosses them. */
function placeMessage(plate: Plate, mark: Mark, { steps, words }: { steps: Step[]; words: TextLine[] }): void {
  const layer = mark.roles.includes('messageLine1') ? 'edge dotted' : 'edge'
  drawLine(plate, layer, { mark, steps, scale: 1 })
  const [start, end] = [steps.at(0), steps.at(-1)]
  const isToSelf = start && end && Math.abs(start.to.x - end.to.x) < 5
  const placed = isToSelf ? besideLoop(words, start.to) : words
  for (const line of placed) writeOnLine(plate, [line])
}

function besideLoop(words: readonly TextLine[], { x, y }: Point): TextLine[] {
  const lowest = Math.max(...words.map((line) => line.y))
  return alignLeft(words, x + 9).map((line) => ({ ...line, y: line.y + y - 7 - lowest }))
}

function placeWords(plate: Plate, roles: readonly string[], lines: TextLine[]): void {
  const [line] = lines
  const isOfFrame = ['labelText', 'loopText', 'sectionTitle'].some((role) => roles.includes(role))
  if (line === undefined || isOfFrame) return
  if (roles.includes('sequenceNumber')) placeNumber(plate, line)
  else plate.write('label', lines)
}

function placeNumber(plate: Plate, line: TextLine): void {
  const cy = line.y - CAPITAL + 1
  plate.draw('number', { kind: 'ellipse', cx: line.x, cy, rx: NUMBER_RADIUS, ry: NUMBER_RADIUS })
  plate.write('number', [{ ...line, y: cy + 4 }])
}

/** Mermaid draws the frame of `alt` and `loop` as four lines, and one more for each `else`. */
function drawFrame(plate: Plate, marks: readonly Mark[]): void {
  const lines = marks.filter(isFrame).map(({ form }) => form)
  const box = boxAround(lines)
  const { left, top, bottom } = box
  const right = Math.max(box.right, writeFrameWords(plate, marks, box) + 6)
  plate.draw('frame', { kind: 'rect', x: left, y: top, width: right - left, height: bottom - top, radius: 0 })
  for (const { top: y, bottom: end } of lines.map((line) => boxAround([line]))) {
    if (y === end && y > top && y < bottom) plate.trace('divider', lineThrough({ x: left, y }, { x: right, y }))
  }
}

/** The keyword in its tab, the first condition beside it, the others below their dividers; says where they end. */
function writeFrameWords(plate: Plate, marks: readonly Mark[], { left, top }: Box): number {
  const wordsOf = (role: string) =>
    marks.flatMap(({ form, roles }) => (form.kind === 'text' && roles.includes(role) ? form.lines : []))
  const y = top + TAB_HEIGHT / 2 + CAPITAL
  const keyword = alignLeft(wordsOf('labelText'), left + 8).map((line) => ({ ...line, y }))
  const tabEnd = left + 16 + Math.max(0, ...keyword.map(({ width }) => width))
  plate.write('keyword', keyword)
  plate.trace('tab', outlineTab(left, top, tabEnd))
  const condition = joinLines(toSmall(wordsOf('loopText'))).map((line, index) => ({ ...line, y: y + index * 16 }))
  const placed = [...alignLeft(condition, tabEnd + 7), ...alignLeft(toSmall(wordsOf('sectionTitle')), left + 8)]
  for (const line of placed) writeOnLine(plate, [line])
  return Math.max(tabEnd, ...placed.map(({ x, width }) => x + width / 2))
}

function outlineTab(left: number, top: number, right: number): Step[] {
  const [cut, bottom] = [6, top + TAB_HEIGHT]
  const corners = [
    [left, top],
    [right, top],
    [right, bottom - cut],
    [right - cut, bottom],
    [left, bottom],
  ] as const
  return outline(...corners.map(([x, y]) => ({ x, y })))
}

/** Mermaid wraps a condition to the width of its frame, even within a word; the frame shall give way instead. */
function joinLines(lines: TextLine[]): TextLine[] {
  const [first] = lines
  const width = lines.reduce((sum, line) => sum + line.width + SPACE, -SPACE)
  if (first === undefined || lines.length < 2 || width > LONGEST_CONDITION) return lines
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .replace(/(\w)- (?=\w+\]?$)/, '$1')
  return [{ ...first, text, width }]
}

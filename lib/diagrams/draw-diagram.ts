import type { Problem } from '@/lib/content/problem'
import type { DrawingPage } from './browser'
import { composeSvg } from './compose-svg'
import { diagramHash } from './diagram-file'
import type { Drawing, Refusal } from './drawing'
import type { FoundDiagram } from './find-diagrams'
import { stylesOf } from './mermaid-config'

export interface DrawnDiagram {
  svg: string
  width: number
  height: number
}

/** The width of a lesson's text on a phone, and a little more: shrunk by a twentieth, letters are still easy to read. */
const PHONE = 344

/** A less even drawing must be that much narrower to be taken. */
const WORTH_IT = 0.92

const KINDS = ['flowchart', 'flowchart-v2', 'flowchart-elk', 'sequence', 'stateDiagram', 'er']

/**
 * Draws one diagram, or tells its author what is wrong and where.
 * The finest style that fits a phone is taken, else the one that is clearly narrowest; none that breaks words, if there is another.
 */
export async function drawDiagram(page: DrawingPage, found: FoundDiagram): Promise<DrawnDiagram | Problem> {
  const { text, skipped } = prepareSource(found.source)
  const tries: DrawnDiagram[] = []
  for (const style of stylesOf(text)) {
    const drawing = await page.draw(text, style)
    if (isRefusal(drawing)) return toProblem(drawing, { found, text, skipped })
    if (!KINDS.includes(drawing.kind)) return unknownKind(drawing, found)
    const drawn = composeSvg(drawing, diagramHash(found.source))
    if (tries.length > 0 && breaksWords(drawing, text)) continue
    tries.push(drawn)
    if (drawn.width <= PHONE) break
  }
  return tries.reduce((best, drawn) => (drawn.width < best.width * WORTH_IT ? drawn : best))
}

/** Mermaid cuts a word that is wider than its box. */
function breaksWords({ marks }: Drawing, text: string): boolean {
  const whole = new Set(wordsOf(text.replaceAll(/<br\s*\/?>/g, ' ')))
  const lines = marks.flatMap(({ form }) => (form.kind === 'text' ? form.lines : []))
  return lines.some((line) => wordsOf(line.text).some((word) => !whole.has(word)))
}

function wordsOf(text: string): string[] {
  return text.split(/[\s"'`|()[\]{};]+|:(?=\s|$)/)
}

export function isProblem(drawn: DrawnDiagram | Problem): drawn is Problem {
  return 'message' in drawn
}

function isRefusal(drawing: Drawing | Refusal): drawing is Refusal {
  return 'message' in drawing
}

/** Comments become empty lines, so that the parser counts as the author does; people are drawn like all participants. */
function prepareSource(source: string): { text: string; skipped: number } {
  const lines = source.split(/\r\n|\r|\n/).map((line) => {
    if (/^\s*%%/.test(line)) return ''
    return source.includes('sequenceDiagram') ? line.replace(/^(\s*(?:create\s+)?)actor\b/, '$1participant') : line
  })
  const skipped = lines.findIndex((line) => line.trim() !== '')
  return { text: lines.slice(Math.max(0, skipped)).join('\n').trimEnd(), skipped: Math.max(0, skipped) }
}

function toProblem(
  refusal: Refusal,
  { found, text, skipped }: { found: FoundDiagram; text: string; skipped: number },
): Problem {
  const { file, line: fence } = found.from
  if (refusal.line === undefined) return { file, line: fence, message: `Mermaid says: ${oneLine(refusal.message)}` }
  const lines = text.split('\n')
  const line = Math.min(refusal.line, lines.length)
  const quoted = (lines[line - 1] ?? '').trim()
  const stop = refusal.stoppedAt ? ` at "${oneLine(refusal.stoppedAt)}"` : ''
  const hint = /^[([{]/.test(refusal.stoppedAt ?? '') ? '; a label with brackets needs quotes: id["text (more)"]' : ''
  return { file, line: fence + skipped + line, message: `Mermaid cannot read "${quoted}", it stopped${stop}${hint}` }
}

function unknownKind({ kind }: Drawing, { from }: FoundDiagram): Problem {
  const message = `a diagram of the kind "${kind}" is not supported: use flowchart, sequenceDiagram, stateDiagram-v2 or erDiagram`
  return { ...from, message }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
}

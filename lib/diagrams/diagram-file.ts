import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The mermaid that draws; a test compares it with the installed one. The site itself must not load mermaid. */
export const MERMAID_VERSION = '12.3.0'

/** Raise it when the drawing code changes what comes out: every diagram is then drawn anew. */
const DRAWING_VERSION = 3

/** Where drawn diagrams live, from the project's root. */
export const DIAGRAM_FOLDER = 'public/diagrams'

/** What an author or a reviewer has to do about a missing drawing. */
export const HOW_TO_DRAW = `run "npm run diagrams" and commit ${DIAGRAM_FOLDER}`

/** The place of a diagram's fence: the file from the project's root, the line counted from 1. */
export interface DiagramPlace {
  file: string
  line: number
}

/** What a fence says without what no reader can see: line ends, trailing blanks, empty first and last lines. */
export function normalizeSource(source: string): string {
  const lines = source.split(/\r\n|\r|\n/).map((line) => line.trimEnd())
  return lines.join('\n').replace(/^\n+|\n+$/g, '')
}

/** Sixteen hexadecimal digits that change with the source, with mermaid and with the drawing code. */
export function diagramHash(source: string): string {
  const drawnFrom = [MERMAID_VERSION, DRAWING_VERSION, normalizeSource(source)].join('\n')
  return createHash('sha256').update(drawnFrom).digest('hex').slice(0, 16)
}

/** The path of a diagram's drawing, from the project's root. */
export function diagramFile(source: string): string {
  return `${DIAGRAM_FOLDER}/${diagramHash(source)}.svg`
}

/** The SVG text of a diagram; throws with the command to run where it has not been drawn. */
export function readDiagram(source: string, from: DiagramPlace): string {
  const path = join(/* turbopackIgnore: true */ process.cwd(), diagramFile(source))
  if (!existsSync(path)) throw new Error(`${from.file}:${from.line}: this diagram is not drawn yet: ${HOW_TO_DRAW}`)
  return readFileSync(path, 'utf8')
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { formatProblem, type Problem } from '@/lib/content/problem'
import { findBrowser, NO_BROWSER, openDrawingPage } from '../browser'
import { checkSource } from '../check-source'
import { DIAGRAM_FOLDER, diagramFile, HOW_TO_DRAW } from '../diagram-file'
import { type DrawnDiagram, drawDiagram, isProblem } from '../draw-diagram'
import { type FoundDiagram, findDiagrams, lineOfMdxError, listDiagramFiles } from '../find-diagrams'

/** Wider than the text of a lesson. */
const TOO_WIDE = 680

const root = process.cwd()
const content = resolve(process.env.CONTENT_DIR ?? 'content')

const { found, problems } = readAll()
const wanted = new Map(found.map((diagram) => [diagramFile(diagram.source), diagram]))
const missing = [...wanted].filter(([file]) => !existsSync(join(root, file)))
const orphans = listDrawn().filter((file) => !wanted.has(file))

if (process.argv.includes('--check')) check()
else await draw()
if (problems.length > 0) process.exitCode = 1

/** Every diagram of every file; a file that is not MDX is a problem, and does not hide the others. */
function readAll(): { found: FoundDiagram[]; problems: Problem[] } {
  const all: FoundDiagram[] = []
  const wrong: Problem[] = []
  for (const path of listDiagramFiles(content)) {
    const file = relative(root, path)
    try {
      all.push(...findDiagrams(readFileSync(path, 'utf8'), file))
    } catch (error) {
      wrong.push(toProblem(error, file))
    }
  }
  return { found: all, problems: wrong }
}

function toProblem(error: unknown, file: string): Problem {
  if (!(error instanceof Error)) throw error
  return { file, line: lineOfMdxError(error), message: `this is not valid MDX: ${error.message.replace(/\s+/g, ' ')}` }
}

function listDrawn(): string[] {
  const folder = join(root, DIAGRAM_FOLDER)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.svg'))
  return names.map((name) => `${DIAGRAM_FOLDER}/${name}`)
}

function check(): void {
  for (const [, { from }] of missing) {
    problems.push({ ...from, message: `this diagram is not drawn yet: ${HOW_TO_DRAW}` })
  }
  for (const file of orphans) {
    problems.push({ file, line: 1, message: `no lesson has this diagram any more: ${HOW_TO_DRAW}` })
  }
  tellProblems()
  if (problems.length === 0) console.log(`diagrams: all ${wanted.size} are drawn`)
}

async function draw(): Promise<void> {
  if (missing.length > 0) await drawMissing()
  tellProblems()
  // A file that cannot be read, or a fence that is being repaired, may still want its old drawing.
  const removed = problems.length === 0 ? orphans : []
  for (const file of removed) rmSync(join(root, file))
  const unchanged = wanted.size - missing.length
  console.log(
    `diagrams: ${missing.length} to draw, ${problems.length} problem(s), ${removed.length} removed, ${unchanged} unchanged`,
  )
}

async function drawMissing(): Promise<void> {
  if (findBrowser() === undefined) {
    console.error(NO_BROWSER)
    process.exit(1)
  }
  mkdirSync(join(root, DIAGRAM_FOLDER), { recursive: true })
  const page = await openDrawingPage()
  try {
    for (const [file, diagram] of missing) {
      const drawn = await drawDiagram(page, diagram)
      const wrong = [...checkSource(diagram), ...(isProblem(drawn) ? [drawn] : [])]
      problems.push(...wrong)
      if (isProblem(drawn) || wrong.length > 0) continue
      writeFileSync(join(root, file), drawn.svg)
      tellDrawn(diagram, drawn)
    }
  } finally {
    await page.close()
  }
}

function tellDrawn({ from }: FoundDiagram, { svg, width, height }: DrawnDiagram): void {
  const weight = `${svg.length} bytes, ${gzipSync(svg).length} gzip`
  const advice = width > TOO_WIDE ? `, wider than the text (${TOO_WIDE}): shorten labels or turn it with "TB"` : ''
  console.log(`${from.file}:${from.line}: ${width} x ${height}, ${weight}${advice}`)
}

function tellProblems(): void {
  for (const problem of problems) console.error(formatProblem(problem))
}

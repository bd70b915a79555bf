import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { DiagramPlace } from './diagram-file'

/** A diagram in a file; its place is the fence's line. */
export interface FoundDiagram {
  source: string
  from: DiagramPlace
}

/** The samples at `/style` are drawn like lessons. */
const STYLE_SAMPLE = 'lib/mdx/style-sample.mdx'

/** The paths of all files that may hold diagrams. */
export function listDiagramFiles(root: string, content: string): string[] {
  const lessons = globSync('modules/*/*/lesson.mdx', { cwd: content }).sort()
  const samples = [join(root, STYLE_SAMPLE)].filter((path) => existsSync(path))
  return [...lessons.map((lesson) => join(content, lesson)), ...samples]
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx)

/** Every `mermaid` fence of an MDX text, in order. */
export function findDiagrams(text: string, file: string): FoundDiagram[] {
  const found: FoundDiagram[] = []
  visit(parser.parse(text), 'code', ({ lang, value, position }) => {
    if (lang === 'mermaid') found.push({ source: value, from: { file, line: position?.start.line ?? 1 } })
  })
  return found
}

/** The parser of MDX hangs the line on its error, or tells it in the message alone. */
export function lineOfMdxError(error: Error): number {
  if ('line' in error && typeof error.line === 'number') return error.line
  return Number(error.message.match(/\((\d+):\d+/)?.[1] ?? 1)
}

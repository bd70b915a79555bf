import { globSync } from 'node:fs'
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

/** The paths of all files that may hold diagrams: the lessons, and the sample that is shown at `/style`. */
export function listDiagramFiles(content: string): string[] {
  const files = globSync(['modules/*/*/lesson.mdx', 'style-sample/lesson.mdx'], { cwd: content })
  return files.sort().map((file) => join(content, file))
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

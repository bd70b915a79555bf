import GithubSlugger from 'github-slugger'
import type { Code, Nodes, Parents, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Lesson } from './course'
import { explainSyntax } from './explain-syntax'
import type { Problem } from './problem'

export interface Heading {
  depth: number
  text: string
  anchor: string
  line: number
}

export interface Link {
  url: string
  line: number
}

/** The tree's own form of an element; `remark-mdx` adds it to the types of mdast. */
type ElementNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** An element of the vocabulary, or what its author took for one. */
export interface LessonElement {
  name: string
  /** Text, or `true` for a bare name. Values in braces are left out and reported with the expressions. */
  attributes: Readonly<Record<string, string | true>>
  attributeLines: Readonly<Record<string, number>>
  line: number
  node: ElementNode
  parent: Parents | undefined
}

export interface MermaidFence {
  source: string
  line: number
}

/** A lesson's words as a tree, with what the checks look for already found. Lines are lines of the file. */
export interface ParsedLesson {
  /** Empty where the MDX cannot be parsed: then `problems` says why. */
  root: Root
  problems: Problem[]
  /** All depths; only 2 and 3 have anchors on the page. */
  headings: Heading[]
  links: Link[]
  elements: LessonElement[]
  fences: MermaidFence[]
  /** Words of prose: headings, paragraphs, lists and tables, without listings and diagrams. */
  words: number
}

type LessonText = Pick<Lesson, 'file' | 'body' | 'bodyLine'>

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/** Parses a lesson's body; a fault of syntax becomes a problem and never an exception. */
export function parseLesson(lesson: LessonText): ParsedLesson {
  const { root, problems } = parse(lesson)
  const lineOf = lineFinder(lesson)
  const found: ParsedLesson = { root, problems, headings: [], links: [], elements: [], fences: [], words: 0 }
  const slugger = new GithubSlugger()
  visit(root, (node, _index, parent) => {
    const line = lineOf(node)
    if (node.type === 'heading') {
      const text = textOf(node)
      found.headings.push({ depth: node.depth, text, anchor: slugger.slug(text), line })
    } else if (node.type === 'link') found.links.push({ url: node.url, line })
    else if (node.type === 'code' && isPicture(node, parent)) found.fences.push({ source: node.value, line })
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      found.elements.push(toElement(node, parent, lineOf))
    } else if (node.type === 'text' || node.type === 'inlineCode') found.words += countWords(node.value)
  })
  return found
}

/** A mermaid fence in its place, directly in `<Diagram>`. */
export function isPicture({ lang }: Code, parent: Parents | undefined): boolean {
  return lang === 'mermaid' && parent?.type === 'mdxJsxFlowElement' && parent.name === 'Diagram'
}

/** Turns a node's place in the body into a line of the file. */
export function lineFinder({ bodyLine }: Pick<Lesson, 'bodyLine'>) {
  return (node: Pick<Nodes, 'position'>): number => (node.position?.start.line ?? 1) + bodyLine
}

function parse({ file, body, bodyLine }: LessonText): { root: Root; problems: Problem[] } {
  try {
    return { root: parser.parse(body), problems: [] }
  } catch (error) {
    if (!isSyntaxError(error)) throw error
    const { message, line = error.line ?? 1 } = explainSyntax(error.reason, bodyLine)
    return { root: { type: 'root', children: [] }, problems: [{ file, line: line + bodyLine, message }] }
  }
}

interface SyntaxFault {
  reason: string
  line?: number
}

/** The parser throws `VFileMessage`s; anything else is a fault of ours. */
function isSyntaxError(error: unknown): error is SyntaxFault {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string'
}

function toElement(
  node: ElementNode,
  parent: Parents | undefined,
  lineOf: ReturnType<typeof lineFinder>,
): LessonElement {
  const written = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return []
    const value = attribute.value ?? (true as const)
    return typeof value === 'object' ? [] : [{ name: attribute.name, value, line: lineOf(attribute) }]
  })
  return {
    name: node.name ?? '',
    attributes: Object.fromEntries(written.map(({ name, value }) => [name, value])),
    attributeLines: Object.fromEntries(written.map(({ name, line }) => [name, line])),
    line: lineOf(node),
    node,
    parent,
  }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

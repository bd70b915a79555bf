import { slug } from 'github-slugger'
import type { Heading, Nodes, Parents } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { isPicture, lineFinder } from '../parse-lesson'
import type { Problem } from '../problem'
import type { ContentToCheck, WrittenLesson } from './content-to-check'

/** What Markdown could do and lessons do not: the site has no look for it, or it would hide content from the checks. */
const REFUSED: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'lessons have no quotations (">"); use <Note>',
  definition: 'write the address in the link itself: [text](address)',
  delete: 'lessons have no struck-out text ("~~")',
  footnoteDefinition: 'lessons have no footnotes; say it in the text or in a <Note>',
  footnoteReference: 'lessons have no footnotes; say it in the text or in a <Note>',
  image: 'lessons have no images; use <Diagram>',
  imageReference: 'lessons have no images; use <Diagram>',
  mdxFlowExpression: 'lessons have no {expressions}; a "{" in text must stand in `inline code`',
  mdxTextExpression: 'lessons have no {expressions}; a "{" in text must stand in `inline code`',
  mdxjsEsm: 'lessons have no imports and exports; show a file with <Code file="examples/...">',
  thematicBreak: 'lessons have no rules ("---"); use a heading',
}

/** Ids that the page around a lesson, its tabs and its terms use. */
const RESERVED = /^(content|module-nav|quiz|(tabs|term)-\d+.*)$/

/** Plain Markdown only, and headings that make an honest table of contents. */
export function checkMarkdown({ lessons }: ContentToCheck): Problem[] {
  return lessons.flatMap((written) => [...written.parsed.problems, ...checkTree(written)])
}

function checkTree({ lesson, parsed }: WrittenLesson): Problem[] {
  const lineOf = lineFinder(lesson)
  const problems: Problem[] = []
  let depth = 1
  visit(parsed.root, (node, _index, parent) => {
    const message = refusal(node, parent) ?? (node.type === 'heading' ? headingFault(node, depth, parent) : undefined)
    if (message) problems.push({ file: lesson.file, line: lineOf(node), message })
    if (node.type === 'heading') depth = node.depth
  })
  return problems
}

function refusal(node: Nodes, parent: Parents | undefined): string | undefined {
  if (node.type === 'table' && node.align?.some(Boolean)) {
    return 'lessons have no aligned columns (":-"), which need styles that the site forbids; write "---"'
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return 'lessons have no task lists ("[ ]")'
  if (node.type !== 'code') return REFUSED[node.type]
  if (node.lang !== 'mermaid') {
    return 'lessons have no code blocks; put the listing into examples/ and show it with <Code> or <Terminal>'
  }
  return isPicture(node, parent) ? undefined : 'a mermaid fence must stand directly in <Diagram>'
}

function headingFault(heading: Heading, before: number, parent: Parents | undefined): string | undefined {
  if (heading.depth === 1) return 'the title of the page comes from the frontmatter; the body starts at "##"'
  if (heading.depth > 3) return `a heading of level ${heading.depth}; expected "##" or "###"`
  const anchor = slug(textOf(heading))
  if (RESERVED.test(anchor)) return `"#${anchor}" is an address of the page's own; word the heading differently`
  if (heading.depth > before + 1) return `this heading jumps from level ${before} to ${heading.depth}`
  return parent?.type === 'root'
    ? undefined
    : 'a heading stands outside of elements and lists; use the "title" of the element'
}

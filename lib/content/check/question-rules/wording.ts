import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { StringAt } from '../../list-strings'
import type { QuestionFault } from '../../variant-faults'
import { listQuestionTexts } from '../question-texts'
import { rightTexts } from './match-pairs'
import type { QuestionRule } from './question-rule'

const parser = unified().use(remarkParse).use(remarkGfm)

const INLINE: readonly Nodes['type'][] = [
  'root',
  'paragraph',
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'link',
  'break',
]

/** Options are shuffled, so a text that counts on their order says something else to every learner. */
const ORDER_DEPENDENT: readonly [RegExp, string][] = [
  [
    /\b(all|none|both|neither|any) of the (above|below)\b|^(all|none|both|neither|any) of (these|them)\W*$/i,
    'names the options together; give each option a meaning of its own',
  ],
  [
    /\b(option|answer|choice|reason|statement)s? ([A-H]|[1-8])\b/i,
    'names an option by its place; options are shuffled',
  ],
  [
    /\b(first|second|third|fourth|fifth|last|previous|next) (option|answer|choice)\b/i,
    'names an option by its place; options are shuffled',
  ],
  [/\b(option|answer|choice)s? (above|below)\b/i, 'names an option by its place; options are shuffled'],
  [/\b[Bb]oth [A-H] and [A-H]\b/, 'names an option by its place; options are shuffled'],
]

/** The texts of a question: inline Markdown, safe to shuffle, links that lead somewhere. */
export const wordingFaults: QuestionRule = ({ question }) => {
  const texts = listQuestionTexts(question)
  const plain = question.kind === 'match-pairs' ? rightTexts(question) : []
  return [
    ...texts.flatMap((text) =>
      [...orderFaults(text.text), ...markdownFaults(text.text)].map((fault) => told(text, fault)),
    ),
    ...plain.flatMap((text) => orderFaults(text.text).map((fault) => told(text, fault))),
  ]
}

function told({ entry }: StringAt, fault: string): QuestionFault {
  return { entry, message: `"${String(entry.at(-1))}" ${fault}` }
}

function orderFaults(text: string): string[] {
  const faults = ORDER_DEPENDENT.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault)
  return [...new Set(faults)]
}

function markdownFaults(text: string): string[] {
  const faults: string[] = []
  const tree = parser.parse(text)
  if (tree.children.length > 1) faults.push('has more than one paragraph; say it in one')
  visit(tree, (node) => {
    if (node.type === 'html')
      faults.push(`has "${node.value}" in its text, which would be shown as it is; put it in \`inline code\``)
    else if (!INLINE.includes(node.type)) {
      faults.push(`is Markdown without blocks; this reads as ${node.type}`)
      return SKIP
    }
    if (node.type === 'link') {
      // A quiz also stands on a page of its own, where a lesson's anchors are not.
      if (!node.url.startsWith('https://')) {
        faults.push(`links to "${node.url}"; expected an https address (\`see\` is the link to the lesson)`)
      }
    }
    return undefined
  })
  return [...new Set(faults)]
}

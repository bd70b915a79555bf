import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Problem } from '../problem'
import type { ContentToCheck } from './content-to-check'
import { listQuizTexts } from './quiz-texts'

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
    /\b(all|none|both|neither|any) of the (above|below)\b/i,
    'names the options together; give each option a meaning of its own',
  ],
  [/\b(option|answer|choice)s? ([A-H]|[1-8])\b/, 'names an option by its place; options are shuffled'],
  [
    /\b(first|second|third|fourth|fifth|last|previous|next) (option|answer|choice)\b/i,
    'names an option by its place; options are shuffled',
  ],
  [/\b(option|answer|choice)s? (above|below)\b/i, 'names an option by its place; options are shuffled'],
  [/\b[Bb]oth [A-H] and [A-H]\b/, 'names an option by its place; options are shuffled'],
]

/** The texts of a quiz: inline Markdown, safe to shuffle, links that lead somewhere, no stem asked twice. */
export function checkQuizWording(content: ContentToCheck): Problem[] {
  const texts = content.lessons.flatMap((written) =>
    listQuizTexts(written.lesson.quiz.questions).flatMap(({ text, entry }) => {
      const line = content.lineOf(written.quizFile, entry)
      const name = `"${String(entry.at(-1))}"`
      return textFaults(text).map((fault) => ({
        file: written.quizFile,
        line,
        message: `${name} ${fault}`,
      }))
    }),
  )
  return [...texts, ...repeatedStems(content)]
}

function textFaults(text: string): string[] {
  const faults = ORDER_DEPENDENT.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault)
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

function repeatedStems({ lessons, lineOf }: ContentToCheck): Problem[] {
  const asked = new Map<string, string>()
  return lessons.flatMap(({ lesson, quizFile }) =>
    lesson.quiz.questions.flatMap(({ id, prompt }, place) => {
      const stem = fold(prompt)
      const before = asked.get(stem)
      if (!before) {
        asked.set(stem, id)
        return []
      }
      const line = lineOf(quizFile, ['questions', place, 'prompt'])
      return [{ file: quizFile, line, message: `the same prompt as that of ${before}; ask something else` }]
    }),
  )
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

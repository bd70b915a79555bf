import type { Problem } from '@/lib/content/problem'
import type { FoundDiagram } from './find-diagrams'

interface Rule {
  /** A line that breaks the rule. */
  broken: RegExp
  message: string
}

const RULES: readonly Rule[] = [
  {
    broken: /^(---$|\s*%%\{)/,
    message: 'settings have no effect in a diagram here: remove the "---" block or the "%%{…}%%" line',
  },
  {
    broken: /^\s*(classDef|style|linkStyle)\s/,
    message: 'colours come from the site: remove this line and mark nodes with ":::now" or ":::done"',
  },
  {
    broken: /:::(?!(now|done)\b)|^\s*class\s+\S+\s+(?!(now|done)\b)\w+;?\s*$/,
    message: 'only the classes "now" and "done" are known, as in a["Label"]:::now',
  },
  { broken: /^\s*click\s/, message: 'a diagram cannot be clicked: put the link into the text' },
]

const NAMES = [
  {
    present: /^[ \t]*accTitle[ \t]*:[ \t]*\S/m,
    message: 'the diagram needs a line "accTitle: …", a title for those who cannot see it',
  },
  {
    present: /^[ \t]*accDescr[ \t]*(:[ \t]*\S|\{)/m,
    message: 'the diagram needs a line "accDescr: …" that says what the picture shows',
  },
]

/** What can be told about a diagram without drawing it. */
export function checkSource({ source, from }: FoundDiagram): Problem[] {
  const names = NAMES.filter(({ present }) => !present.test(source)).map(({ message }) => ({ ...from, message }))
  const lines = source.split(/\r?\n/).flatMap((line, index) => {
    const rule = RULES.find(({ broken }) => broken.test(line))
    return rule ? [{ file: from.file, line: from.line + 1 + index, message: rule.message }] : []
  })
  return [...names, ...lines]
}

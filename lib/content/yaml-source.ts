import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml'
import type { z } from 'zod'
import { describeIssues } from './describe-issue'
import type { Problem } from './problem'
import type { Path } from './schema-at'

interface YamlText {
  text: string
  /** From the project's root, as problems name it. */
  file: string
  /** Lines of the file before `text`: frontmatter does not begin on line 1. */
  before?: number
}

/** A YAML file checked against its schema. */
export interface YamlSource<Value> {
  /** Absent when there are problems. */
  value?: Value
  problems: Problem[]
  /** The line of the entry at a path, or of the nearest entry around it that exists. */
  lineOf(path: Path): number
}

/** Reads author-written YAML and reports every problem in it at once, each at its line. */
export function readYaml<Schema extends z.ZodType>(schema: Schema, yaml: YamlText): YamlSource<z.output<Schema>> {
  const { file, before = 0 } = yaml
  const counter = new LineCounter()
  const document = parseDocument(yaml.text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number) => before + counter.linePos(offset).line
  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path))

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(faultyPlace(document, error)),
      message: explainError(error, yaml.text),
    }))
    return { problems, lineOf }
  }
  const data: unknown = document.toJS()
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, problems: [], lineOf }
  const problems = describeIssues(result.error.issues, { schema, data }).map(({ path, message }) => {
    return { file, line: lineOf(path), message }
  })
  return { problems, lineOf }
}

/** Where the entry at a path begins: the key of a map's entry, since that is where an author looks. */
function offsetOf(contents: ParsedNode | null, path: Path): number {
  let node: Node | null = contents
  let offset = start(contents)
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return offset
      offset = start(pair.key)
      node = asNode(pair.value)
    } else if (isSeq(node)) {
      const item = asNode(node.items[Number(step)])
      if (!item) return offset
      offset = start(item)
      node = item
    } else return offset
  }
  return offset
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : null
}

function start(value: unknown): number {
  return asNode(value)?.range?.[0] ?? 0
}

/** Where the fault begins: a quote that is never closed is noticed only at the end of the file. */
function faultyPlace(document: Document.Parsed, error: YAMLParseError): number {
  const [place] = error.pos
  if (error.code !== 'MISSING_CHAR') return place
  let begin = place
  visit(document, {
    Scalar(_key, { range }) {
      if (range && range[0] < place && place <= range[2]) begin = range[0]
    },
  })
  return begin
}

function explainError(error: YAMLParseError, text: string): string {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0] ?? ''
    return `the key "${key.trim()}" stands here twice`
  }
  return `this is not YAML: ${error.message.slice(0, 1).toLowerCase()}${error.message.slice(1)}`
}

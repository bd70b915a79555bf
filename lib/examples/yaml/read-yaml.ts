import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Tags } from 'yaml'
import type { Finding } from '../finding'

export interface YamlDocument {
  /** Plain data; absent where the document has a mistake. */
  value: unknown
  /** Counted from 1. */
  line: number
  /** The line of a place such as `['spec', 'replicas']`, or of the nearest place around it that is in the file. */
  lineOf(place: readonly string[]): number
}

export interface YamlFile {
  documents: YamlDocument[]
  findings: Finding[]
}

/**
 * Which YAML is meant: Compose reads 1.2, Kubernetes reads the booleans and octal numbers of 1.1
 * (`yes` is true and `0440` is 288), though not its dates and its base-60 numbers.
 */
export type YamlDialect = 'compose' | 'kubernetes'

/** Reads every document of a YAML file; of each broken one the first mistake, as the rest follows from it. */
export function readYaml(text: string, dialect: YamlDialect): YamlFile {
  const counter = new LineCounter()
  const parsed = parseAllDocuments(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: true,
    merge: true,
    ...(dialect === 'kubernetes' ? { version: '1.1' as const, customTags: withoutTimes } : {}),
  })
  const findings: Finding[] = []
  const documents = [...parsed].map((document): YamlDocument => {
    const [error] = document.errors
    const line = counter.linePos(document.contents?.range?.[0] ?? document.range[0]).line
    const lineOf = (place: readonly string[]) => counter.linePos(offsetOf(document, place)).line
    const { value, thrown } = error ? {} : plainValue(document)
    if (error) findings.push(syntaxFinding(counter.linePos(error.pos[0]).line, error.message))
    if (thrown) findings.push(syntaxFinding(line, thrown))
    return { value, line, lineOf }
  })
  return { documents, findings }
}

function syntaxFinding(line: number, what: string): Finding {
  return { rule: 'yaml-syntax', line, message: `${what.replace(/\.$/, '')}, expected valid YAML` }
}

function withoutTimes(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !(tag.format === 'TIME' || tag.tag.endsWith(':timestamp')))
}

/** Aliases can blow up, so even a document that parses may refuse to become data. */
function plainValue(document: Document): { value?: unknown; thrown?: string } {
  try {
    return { value: document.toJS() }
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) }
  }
}

function offsetOf(document: Document, place: readonly string[]): number {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const step of place) {
    if (isAlias(node)) node = node.resolve(document)
    const child = isMap(node) ? findPair(node.items, step) : undefined
    if (child) {
      offset = child.offset ?? offset
      node = child.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = rangeStart(node) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

function findPair(pairs: readonly { key: unknown; value: unknown }[], step: string) {
  const pair = pairs.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === step)
  return pair && { offset: rangeStart(pair.key), value: pair.value }
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
}

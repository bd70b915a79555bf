import { normalKind } from './normal-kind'
import { normalMount, normalPath, normalVolume } from './normal-paths'
import { normalDuration, normalMemory, normalNumber, normalQuantity } from './normal-sizes'

/** Splits at commas that are not inside brackets: `app in (a, b),tier=web`. */
function splitList(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((entry) => entry.trim())
}

function sortedList(list: string, normal: (entry: string) => string = (entry) => entry): string {
  return splitList(list).map(normal).toSorted().join(',')
}

const SIGNALS = new Map([
  ['1', 'HUP'],
  ['2', 'INT'],
  ['3', 'QUIT'],
  ['9', 'KILL'],
  ['10', 'USR1'],
  ['12', 'USR2'],
  ['15', 'TERM'],
])

/** JSON with sorted fields; what is no JSON stays as it is. */
function normalJson(text: string): string {
  try {
    return JSON.stringify(sortFields(JSON.parse(text)))
  } catch {
    return text
  }
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, entry]) => [key, sortFields(entry)] as const)
  return { fields: fields.toSorted(([one], [other]) => (one < other ? -1 : 1)) }
}

/** `condition=Ready` is `condition=ready=true`: kubectl folds case and takes "true" where nothing is said. */
function normalCondition(condition: string): string {
  if (!condition.startsWith('condition=')) return condition
  const folded = condition.toLowerCase()
  return folded.split('=').length > 2 ? folded : `${folded}=true`
}

export function normalReference(reference: string): string {
  const [kind = '', ...name] = reference.split('/')
  return [normalKind(kind), ...name].join('/')
}

/**
 * What counts as the same value, for each type that a table may name.
 *
 * Image names are plain words: `nginx`, `nginx:latest` and `docker.io/library/nginx` name the same image and yet are
 * different answers, for a question may be about the tag. An author who wants them all lists them.
 */
const NORMAL = {
  word: (value: string) => value,
  path: normalPath,
  paths: (value: string) => sortedList(value, normalPath),
  /** `key=path` or a path. */
  'keyed-path': (value: string) => value.replace(/[^=]*$/, normalPath),
  volume: normalVolume,
  mount: normalMount,
  port: (value: string) => value.replace(/\/tcp$/i, '').replace(/\/udp$/i, '/udp'),
  memory: normalMemory,
  number: normalNumber,
  duration: normalDuration,
  signal: (value: string) => {
    const name = value.toUpperCase().replace(/^SIG/, '')
    return SIGNALS.get(name) ?? name
  },
  capability: (value: string) => value.toUpperCase().replace(/^CAP_/, ''),
  platform: (value: string) => sortedList(value.toLowerCase(), (entry) => entry.replace('/arm64/v8', '/arm64')),
  /** Entries with commas between them, in any order. */
  list: (value: string) => sortedList(value),
  selector: (value: string) => sortedList(value, (entry) => entry.replace(/^([^=!]+)==([^=]*)$/, '$1=$2')),
  quantities: (value: string) => sortedList(value, (entry) => entry.replace(/[^=]*$/, normalQuantity)),
  quantity: normalQuantity,
  /** `{{ .Names }}` is `{{.Names}}`. */
  template: (value: string) => value.replaceAll(/\{\{([^{}]*)\}\}/g, (_, inner: string) => `{{${inner.trim()}}}`),
  json: normalJson,
  /** `.metadata.name`, `{.metadata.name}` and `metadata.name`. */
  jsonpath: (value: string) => value.replace(/^\{(.*)\}$/, '$1').replace(/^\./, ''),
  condition: normalCondition,
  /** A kind, or a kind and a name: `deploy/web`. */
  reference: normalReference,
  /** A name is that of a Pod, or of a node, unless its kind is said. */
  pod: (value: string) => normalReference(value.includes('/') ? value : `pod/${value}`),
  node: (value: string) => normalReference(value.includes('/') ? value : `node/${value}`),
  /** `cp` tells `site` and `site/.` apart. */
  'copied-path': (value: string) => value.replace(/^\.\/(?=.)/, '').replace(/^\.\/$/, '.'),
  /** `pod.spec.containers`: only the first part is a kind. */
  field: (value: string) => value.replace(/^[^.]*/, normalKind),
} as const

export type ValueType = keyof typeof NORMAL

export function isValueType(name: string): name is ValueType {
  return Object.hasOwn(NORMAL, name)
}

export function normalValue(type: ValueType, value: string): string {
  return NORMAL[type](value)
}

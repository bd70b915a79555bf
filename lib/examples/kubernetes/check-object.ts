import type { Finding } from '../finding'
import { quote, valueAt } from '../record'
import { didYouMean } from '../suggest'
import type { YamlDocument } from '../yaml/read-yaml'
import { formatPlace, type SchemaFault, toFaults } from '../yaml/schema-errors'
import { apiStatus, definedBy, findKind, listKinds, listVersionsOf } from './kubernetes-api'
import { findRemoval } from './removed-api-versions'
import { listUnknownFields, type UnknownField, watchFields } from './watch-fields'

interface ObjectType {
  apiVersion: string
  kind: string
  /** A part of an object, which may lack what the API requires. */
  isPatch: boolean
}

/** Checks an object against the API definitions of its kind; custom resources and early versions pass unseen. */
export async function checkObject(
  document: YamlDocument,
  { apiVersion, kind, isPatch }: ObjectType,
): Promise<Finding[]> {
  const removal = findRemoval(apiVersion, kind)
  const line = document.lineOf(['apiVersion'])
  if (removal) {
    const message = `${apiVersion} ${kind} was removed in Kubernetes ${removal.since}, expected ${removal.instead}`
    return [{ rule: 'removed-api-version', line, message }]
  }
  if (!isValidated(apiVersion, kind)) return []
  const validate = await findKind(apiVersion, kind)
  if (!validate)
    return [{ rule: 'unknown-kind', line: document.lineOf(['kind']), message: await unknownKind(apiVersion, kind) }]

  const { watched, looks } = watchFields(document.value)
  const faults = toFaults(validate(watched)).filter(({ keyword }) => !(isPatch && keyword === 'required'))
  return [
    ...faults.map((fault) => schemaFinding(document, kind, fault)),
    ...listUnknownFields(looks).map((unknown) => unknownFieldFinding(document, { apiVersion, kind }, unknown)),
  ]
}

function schemaFinding(document: YamlDocument, kind: string, { place, wrong, expected }: SchemaFault): Finding {
  const what = wrong ?? `is ${quote(valueAt(document.value, place))}`
  const message = `${named(kind, place)} ${what}, expected ${expected}`
  return { rule: 'manifest-schema', line: document.lineOf(place), message }
}

function unknownFieldFinding(
  document: YamlDocument,
  { apiVersion, kind }: Omit<ObjectType, 'isPatch'>,
  { place, known }: UnknownField,
): Finding {
  const hint = didYouMean(place.at(-1) ?? '', known)
  const what = `is not a field of ${definedBy(apiVersion)}`
  const message = `${named(kind, place)} ${what}, expected a field of the API reference${hint}`
  return { rule: 'unknown-field', line: document.lineOf(place), message }
}

/** Whether the API definitions at hand cover a kind. A kubeconfig and a List look like objects of the core group. */
export function isValidated(apiVersion: string, kind: string): boolean {
  const status = apiStatus(apiVersion)
  if (apiVersion === 'v1' && (kind === 'Config' || kind === 'List')) return false
  return status === 'stable' || status === 'wrong'
}

async function unknownKind(apiVersion: string, kind: string): Promise<string> {
  const elsewhere = await listVersionsOf(kind)
  const expected =
    elsewhere.length > 0 ? `expected apiVersion ${elsewhere.join(' or ')}` : 'expected a kind of the API reference'
  const hint = elsewhere.length > 0 ? '' : didYouMean(kind, await listKinds(apiVersion))
  return `${apiVersion} has no kind ${kind}, ${expected}${hint}`
}

function named(kind: string, place: readonly string[]): string {
  return place.length === 0 ? kind : formatPlace(place)
}

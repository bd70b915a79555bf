import type { ExampleFile, ExampleFolder, Finding } from '../finding'
import { isRecord } from '../record'
import { readYaml, type YamlDocument } from '../yaml/read-yaml'
import { checkObject, isValidated } from './check-object'
import { isKustomizePatch } from './kustomize-patch'
import { checkContainerImages, checkSelector } from './object-rules'
import { findRemoval } from './removed-api-versions'

/** An object that was parsed and no more, because the API definitions of its kind are not at hand. */
export interface UnvalidatedObject {
  line: number
  apiVersion: string
  kind: string
}

/** Checks every Kubernetes object of a YAML file; other YAML only has to parse. */
export async function checkManifests(file: ExampleFile, folder: ExampleFolder): Promise<Finding[]> {
  const { documents, findings } = readYaml(file.text, 'kubernetes')
  const options = { file: file.path, isPatch: isKustomizePatch(file.path, folder) }
  const checked = await Promise.all(documents.map((document) => checkDocument(document, options)))
  return [...findings, ...checked.flat(), ...listUnmarked(file.text)]
}

/** A comment line that tells readers, with the reason, that a file's objects were parsed and no more. */
const UNVALIDATED_MARK = /^# Not validated: \S/m

/** What cannot be validated says so, to authors and to readers; that a version was removed is told already. */
function listUnmarked(text: string): Finding[] {
  if (UNVALIDATED_MARK.test(text)) return []
  return listUnvalidatedObjects(text)
    .filter(({ apiVersion, kind }) => apiVersion !== 'v1' && !findRemoval(apiVersion, kind))
    .map(({ line, apiVersion, kind }) => ({
      rule: 'unmarked-custom-resource',
      line,
      message: `no API definition of ${apiVersion} ${kind} is at hand, expected a comment "# Not validated: <reason>" in the file`,
    }))
}

/** The objects of a file that `checkManifests` does not validate. */
export function listUnvalidatedObjects(text: string): UnvalidatedObject[] {
  return readYaml(text, 'kubernetes').documents.flatMap((document) => {
    const { apiVersion, kind } = typeOf(document)
    if (apiVersion === undefined || kind === undefined || isValidated(apiVersion, kind)) return []
    return [{ line: document.line, apiVersion, kind }]
  })
}

interface Circumstances {
  file: string
  isPatch: boolean
}

async function checkDocument(document: YamlDocument, { file, isPatch }: Circumstances): Promise<Finding[]> {
  const { apiVersion, kind } = typeOf(document)
  if (apiVersion !== undefined && kind !== undefined) {
    const found = await checkObject(document, { apiVersion, kind, isPatch })
    return [...found, ...checkSelector(document, kind), ...checkContainerImages(document, kind)]
  }
  return isMeantAsObject(document, file)
    ? [missingType(document, apiVersion === undefined ? 'apiVersion' : 'kind')]
    : []
}

function typeOf({ value }: YamlDocument): { apiVersion?: string; kind?: string } {
  const { apiVersion, kind } = isRecord(value) ? value : {}
  return {
    ...(typeof apiVersion === 'string' ? { apiVersion } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
  }
}

/** With `metadata` and one of the two it is an object whose other line was forgotten; Helm's Chart.yaml has no `metadata`. */
function isMeantAsObject({ value }: YamlDocument, file: string): boolean {
  return (
    isRecord(value) &&
    'metadata' in value &&
    ('apiVersion' in value || 'kind' in value) &&
    !file.endsWith('kustomization.yaml')
  )
}

function missingType(document: YamlDocument, field: string): Finding {
  return {
    rule: 'manifest-schema',
    line: document.line,
    message: `the object lacks the field ${field}, expected it as a text`,
  }
}

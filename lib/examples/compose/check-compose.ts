import path from 'node:path'
import type { ExampleFile, ExampleFolder, Finding } from '../finding'
import { floatingTag, floatingTagMessage } from '../image-reference'
import { isRecord, quote, recordAt, valueAt } from '../record'
import { didYouMean } from '../suggest'
import { readYaml, type YamlDocument } from '../yaml/read-yaml'
import { formatPlace, toFaults } from '../yaml/schema-errors'
import { validateCompose } from './compose-schema'
import { checkReferences } from './reference-rules'

const EMPTY: Finding = { rule: 'compose-schema', line: 1, message: 'the file is empty, expected services' }

/** Checks a Compose file against the specification and against itself. */
export function checkCompose(file: ExampleFile, folder: ExampleFolder): Finding[] {
  const { documents, findings } = readYaml(file.text, 'compose')
  const bases = basesOf(file.path, folder)
  return [
    ...findings,
    ...(documents.length === 0 ? [EMPTY] : []),
    ...documents.flatMap((document) => {
      // A document with a mistake has no value.
      if (document.value === undefined) return []
      return [
        ...checkSchema(document),
        ...checkVersionKey(document),
        ...checkReferences(document, bases),
        ...checkServices(document, bases.length > 0),
      ]
    }),
  ]
}

/** `compose.override.yaml` and `compose.test.yaml` are merged onto the `compose.yaml` beside them. */
function basesOf(file: string, folder: ExampleFolder): unknown[] {
  const { dir, base } = path.posix.parse(file)
  const names = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'].filter(
    (name) => name !== base,
  )
  return names.flatMap((name) => {
    const text = folder.get(path.posix.join(dir, name))
    return text === undefined ? [] : readYaml(text, 'compose').documents.map(({ value }) => value)
  })
}

function checkSchema(document: YamlDocument): Finding[] {
  const faults = toFaults(validateCompose(document.value))
  return faults.flatMap(({ place, wrong, expected, field, known }) => {
    const value = valueAt(document.value, place)
    // Compose puts the value of a variable in before it looks at types: `replicas: ${REPLICAS}` is a number then.
    if (wrong === undefined && typeof value === 'string' && value.includes('$')) return []
    const where = place.length === 0 ? 'the file' : formatPlace(place)
    const hint = field === undefined ? '' : didYouMean(field, known)
    const message = `${where} ${wrong ?? `is ${quote(value)}`}, expected ${expected}${hint}`
    return [{ rule: 'compose-schema', line: document.lineOf(place), message }]
  })
}

function checkVersionKey(document: YamlDocument): Finding[] {
  if (!isRecord(document.value) || !('version' in document.value)) return []
  const message = 'the top-level key version is obsolete and ignored, expected a file without it'
  return [{ rule: 'compose-version-key', line: document.lineOf(['version']), message }]
}

function checkServices(document: YamlDocument, hasBase: boolean): Finding[] {
  return Object.entries(recordAt(document.value, 'services')).flatMap(([name, service]) => {
    if (!isRecord(service)) return []
    const { image } = service
    if (image === undefined && !hasBase && !['build', 'extends', 'provider'].some((key) => key in service)) {
      const message = `the service ${name} has neither image nor build, expected one of them`
      return [{ rule: 'compose-service-without-image', line: document.lineOf(['services', name]), message }]
    }
    // Beside `build` the image is the name that the result gets.
    const why = typeof image === 'string' && !('build' in service) ? floatingTag(image) : undefined
    if (typeof image !== 'string' || !why) return []
    const line = document.lineOf(['services', name, 'image'])
    return [{ rule: 'image-tag-latest', line, message: floatingTagMessage(image, why) }]
  })
}

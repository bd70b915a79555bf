import type { Finding } from '../finding'
import { isRecord, listAt, recordAt } from '../record'
import { didYouMean } from '../suggest'
import type { YamlDocument } from '../yaml/read-yaml'

const KINDS = ['volumes', 'networks', 'secrets', 'configs', 'models'] as const
type Kind = (typeof KINDS)[number]

interface Reference {
  name: string
  /** Below the service. */
  place: readonly string[]
}

/** What the services refer to is defined in the file, or in the files that it is merged with. */
export function checkReferences(document: YamlDocument, others: readonly unknown[]): Finding[] {
  const all = [document.value, ...others]
  // An included file may define anything.
  if (all.some((value) => isRecord(value) && 'include' in value)) return []
  const namesOf = (field: string) => all.flatMap((value) => Object.keys(recordAt(value, field)))
  return Object.entries(recordAt(document.value, 'services')).flatMap(([service, definition]) =>
    listUses(definition, namesOf).flatMap(({ verb, references, known, where }) =>
      references
        .filter(({ name }) => !known.includes(name) && !name.includes('$'))
        .map(({ name, place }) => {
          const expected = `expected it under ${where}${didYouMean(name, known)}`
          const message = `the service ${service} ${verb} ${name}, which is not defined, ${expected}`
          return {
            rule: 'compose-undefined-reference',
            line: document.lineOf(['services', service, ...place]),
            message,
          }
        }),
    ),
  )
}

interface Use {
  verb: string
  references: readonly Reference[]
  known: readonly string[]
  /** The top-level key under which the names are defined. */
  where: string
}

function listUses(definition: unknown, namesOf: (field: string) => string[]): Use[] {
  const services = { known: namesOf('services'), where: 'services' }
  return [
    ...KINDS.map((kind) => {
      // Compose makes this network by itself.
      const known = kind === 'networks' ? [...namesOf(kind), 'default'] : namesOf(kind)
      return { verb: `uses the ${kind.slice(0, -1)}`, references: referencesTo(kind, definition), known, where: kind }
    }),
    { verb: 'depends on the service', references: namesIn(definition, 'depends_on'), ...services },
    { verb: 'refers to the service', references: otherServices(definition), ...services },
  ]
}

function referencesTo(kind: Kind, definition: unknown): Reference[] {
  if (kind === 'volumes') return volumesOf(definition)
  const own = namesIn(definition, kind)
  if (kind !== 'secrets') return own
  const built = namesIn(recordAt(definition, 'build'), kind)
  return [...own, ...built.map(({ name, place }) => ({ name, place: ['build', ...place] }))]
}

/** Names in a list (`- db`, `- source: db`) or as the keys of a map. */
function namesIn(definition: unknown, field: string): Reference[] {
  const keys = Object.keys(recordAt(definition, field)).map((name) => ({ name, place: [field, name] }))
  const entries = listAt(definition, field).flatMap((entry, index) => {
    const name = isRecord(entry) ? entry.source : entry
    return typeof name === 'string' ? { name, place: [field, String(index)] } : []
  })
  return [...keys, ...entries]
}

/** Named volumes only: a source with a slash, a dot or a tilde in front is a path of the host. */
function volumesOf(definition: unknown): Reference[] {
  return listAt(definition, 'volumes').flatMap((entry, index) => {
    const name = isRecord(entry) ? (entry.type === 'volume' ? entry.source : undefined) : sourceOf(entry)
    return typeof name === 'string' && name !== '' ? { name, place: ['volumes', String(index)] } : []
  })
}

function sourceOf(entry: unknown): string | undefined {
  const [, source] = typeof entry === 'string' ? (/^([^:]+):./.exec(entry) ?? []) : []
  return source !== undefined && /^[\w][\w.-]+$/.test(source) ? source : undefined
}

function otherServices(definition: unknown): Reference[] {
  const mode = isRecord(definition) ? definition.network_mode : undefined
  const [, shared] = typeof mode === 'string' ? (/^service:(.+)$/.exec(mode) ?? []) : []
  const { service, file } = recordAt(definition, 'extends')
  return [
    ...(shared ? [{ name: shared, place: ['network_mode'] }] : []),
    ...(typeof service === 'string' && file === undefined ? [{ name: service, place: ['extends', 'service'] }] : []),
  ]
}

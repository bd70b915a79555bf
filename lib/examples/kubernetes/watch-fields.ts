/** What a validator looked at in one object. */
interface Look {
  place: readonly string[]
  /** The fields that it asked for by name: those that its schema declares. */
  asked: Set<string>
  /** It went through all keys: a map such as `labels`, where every key is welcome. */
  wentThrough: boolean
  keys: readonly string[]
}

/**
 * Wraps a value so that one learns which fields a validator reads.
 *
 * `kubernetes-models` ships validators that Ajv compiled, and not the schemas they were made from; they let unknown
 * fields pass. But a compiled validator asks for each field that its schema declares, present or not. So a field
 * that is in the object and was never asked for is one that the schema does not know.
 */
export function watchFields(value: unknown): { watched: unknown; looks: ReadonlyMap<string, Look> } {
  const looks = new Map<string, Look>()
  return { watched: watch(value, [], looks), looks }
}

export interface UnknownField {
  place: readonly string[]
  /** The fields that the schema of the object declares. */
  known: readonly string[]
}

/** The fields that no schema declares, with those that it does. An object that nobody looked into may hold anything. */
export function listUnknownFields(looks: ReadonlyMap<string, Look>): UnknownField[] {
  return [...looks.values()].flatMap(({ place, asked, wentThrough, keys }) => {
    if (wentThrough || asked.size === 0) return []
    return keys.filter((key) => !asked.has(key)).map((key) => ({ place: [...place, key], known: [...asked] }))
  })
}

function watch(value: unknown, place: readonly string[], looks: Map<string, Look>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const look = Array.isArray(value) ? undefined : lookAt(value, place, looks)
  return new Proxy(value, {
    get(target, key) {
      const inner: unknown = Reflect.get(target, key)
      if (typeof key !== 'string') return inner
      look?.asked.add(key)
      return watch(inner, [...place, key], looks)
    },
    ownKeys(target) {
      if (look) look.wentThrough = true
      return Reflect.ownKeys(target)
    },
  })
}

/** A validator comes to the same object several times. */
function lookAt(value: object, place: readonly string[], looks: Map<string, Look>): Look {
  const name = JSON.stringify(place)
  const look = looks.get(name) ?? { place, asked: new Set<string>(), wentThrough: false, keys: Object.keys(value) }
  looks.set(name, look)
  return look
}

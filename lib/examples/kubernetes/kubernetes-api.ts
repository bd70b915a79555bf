import { isRecord } from '../record'
import type { SchemaError } from '../yaml/schema-errors'

/**
 * The Kubernetes version whose API `kubernetes-models` 5.1.0 describes. The package does not say it (its README
 * speaks of 1.27). Its changelog does ("5.0.0: Update to Kubernetes v1.36.0"), and so do the kinds: MutatingAdmissionPolicy
 * is in admissionregistration.k8s.io/v1, which is new in 1.36, and `observedGeneration` of an autoscaler's condition,
 * new in 1.37, is not there. kubernetes-api.test.ts holds this.
 */
export const KUBERNETES_SCHEMA_VERSION = '1.36'

/** The stable versions of the API groups that Kubernetes serves itself; a version is loaded when a manifest needs it. */
const MODELS: Record<string, () => Promise<object>> = {
  v1: () => import('kubernetes-models/v1'),
  'admissionregistration.k8s.io/v1': () => import('kubernetes-models/admissionregistration.k8s.io/v1'),
  'apiextensions.k8s.io/v1': () => import('kubernetes-models/apiextensions.k8s.io/v1'),
  'apiregistration.k8s.io/v1': () => import('kubernetes-models/apiregistration.k8s.io/v1'),
  'apps/v1': () => import('kubernetes-models/apps/v1'),
  'authentication.k8s.io/v1': () => import('kubernetes-models/authentication.k8s.io/v1'),
  'authorization.k8s.io/v1': () => import('kubernetes-models/authorization.k8s.io/v1'),
  'autoscaling/v1': () => import('kubernetes-models/autoscaling/v1'),
  'autoscaling/v2': () => import('kubernetes-models/autoscaling/v2'),
  'batch/v1': () => import('kubernetes-models/batch/v1'),
  'certificates.k8s.io/v1': () => import('kubernetes-models/certificates.k8s.io/v1'),
  'coordination.k8s.io/v1': () => import('kubernetes-models/coordination.k8s.io/v1'),
  'discovery.k8s.io/v1': () => import('kubernetes-models/discovery.k8s.io/v1'),
  'events.k8s.io/v1': () => import('kubernetes-models/events.k8s.io/v1'),
  'flowcontrol.apiserver.k8s.io/v1': () => import('kubernetes-models/flowcontrol.apiserver.k8s.io/v1'),
  'networking.k8s.io/v1': () => import('kubernetes-models/networking.k8s.io/v1'),
  'node.k8s.io/v1': () => import('kubernetes-models/node.k8s.io/v1'),
  'policy/v1': () => import('kubernetes-models/policy/v1'),
  'rbac.authorization.k8s.io/v1': () => import('kubernetes-models/rbac.authorization.k8s.io/v1'),
  'resource.k8s.io/v1': () => import('kubernetes-models/resource.k8s.io/v1'),
  'scheduling.k8s.io/v1': () => import('kubernetes-models/scheduling.k8s.io/v1'),
  'storage.k8s.io/v1': () => import('kubernetes-models/storage.k8s.io/v1'),
}

/**
 * API groups that come with an add-on and whose published definitions can be had. `@kubernetes-models/gateway-api` 2.0.0 is made
 * from Gateway API 1.5: TLSRoute and ListenerSet are in v1, which is new in 1.5, and TCPRoute is not.
 */
const ADD_ONS: Record<string, { name: string; load: () => Promise<object> }> = {
  'gateway.networking.k8s.io/v1': {
    name: 'Gateway API 1.5',
    load: () => import('@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1'),
  },
}

const VERSIONS = Object.keys(MODELS)

/** Whose definitions an API version is checked against, as in "is not a field of Kubernetes 1.36". */
export function definedBy(apiVersion: string): string {
  return ADD_ONS[apiVersion]?.name ?? `Kubernetes ${KUBERNETES_SCHEMA_VERSION}`
}

/** Two groups have early versions only. */
const GROUPS = [...VERSIONS.map(groupOf), 'internal.apiserver.k8s.io', 'storagemigration.k8s.io']

/**
 * `stable`: validated here. `early`: an alpha or beta version of a built-in group. `custom`: of somebody else's group,
 * which always has a dot in its name. `wrong`: none of these, as `v2` or `app/v1`.
 */
export function apiStatus(apiVersion: string): 'stable' | 'early' | 'custom' | 'wrong' {
  if (VERSIONS.includes(apiVersion) || Object.hasOwn(ADD_ONS, apiVersion)) return 'stable'
  const group = groupOf(apiVersion)
  if (!GROUPS.includes(group)) return group.includes('.') ? 'custom' : 'wrong'
  return group !== '' && /\/v\d+(alpha|beta)\d+$/.test(apiVersion) ? 'early' : 'wrong'
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
}

/** Checks one object; the errors are those of Ajv, for every mistake. */
export type ValidateKind = (value: unknown) => readonly SchemaError[]

/** Finds the validator of a kind of a stable API version. */
export async function findKind(apiVersion: string, kind: string): Promise<ValidateKind | undefined> {
  const model = (await loadKinds(apiVersion)).get(kind)
  const validate = isRecord(model) ? model.validate : undefined
  return typeof validate === 'function' ? (value) => errorsOf(() => Reflect.apply(validate, value, [])) : undefined
}

/** The stable API versions that have a kind of this name. */
export async function listVersionsOf(kind: string): Promise<string[]> {
  const found = await Promise.all(
    VERSIONS.map(async (version) => ((await loadKinds(version)).has(kind) ? version : [])),
  )
  return found.flat()
}

/** The names of all kinds of an API version, to suggest the one that was meant. */
export async function listKinds(apiVersion: string): Promise<string[]> {
  return [...(await loadKinds(apiVersion)).keys()].filter((name) => !name.endsWith('List'))
}

/**
 * The prototypes of the kinds of an API version, by name.
 * The package exports a class for each part of an object as well (`DeploymentSpec`); only whole objects have a kind.
 */
async function loadKinds(apiVersion: string): Promise<ReadonlyMap<string, unknown>> {
  const load = Object.hasOwn(MODELS, apiVersion) ? MODELS[apiVersion] : ADD_ONS[apiVersion]?.load
  const models: object = (await load?.()) ?? {}
  return new Map(
    Object.entries(models).flatMap(([name, model]) =>
      typeof model === 'function' && 'kind' in model ? [[name, model.prototype]] : [],
    ),
  )
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

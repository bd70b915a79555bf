/** A bound as the manifest has it: a number of Pods, or percent of the replicas. */
export interface Bound {
  unit: 'pods' | 'percent'
  value: number
}

/** The fields of a Deployment that a rolling update goes by. */
export interface Settings {
  replicas: number
  maxSurge: Bound
  maxUnavailable: Bound
}

/** What a Deployment gets that names no strategy, except for the replicas (default 1). */
export const DEFAULTS: Settings = {
  replicas: 4,
  maxSurge: { unit: 'percent', value: 25 },
  maxUnavailable: { unit: 'percent', value: 25 },
}

/** Numbers of Pods that hold at every moment of an update. */
export interface Bounds {
  surge: number
  unavailable: number
  /** Of Pods in all, those that are stopping left out. */
  most: number
  /** Of available Pods. */
  least: number
  /** Both resolved to 0, which would stand still, so one Pod may be missing after all. */
  isRelaxed: boolean
}

/**
 * The bounds in Pods: percent of surge is rounded up, of unavailable down; where both come to 0, one may be unavailable.
 * Source: kubernetes/kubernetes pkg/controller/deployment/util/deployment_util.go, `ResolveFenceposts` and `MaxUnavailable`.
 */
export function resolveBounds({ replicas, maxSurge, maxUnavailable }: Settings): Bounds {
  const surge = toPods(maxSurge, replicas, Math.ceil)
  const rounded = toPods(maxUnavailable, replicas, Math.floor)
  const isRelaxed = surge === 0 && rounded === 0
  const unavailable = Math.min(isRelaxed ? 1 : rounded, replicas)
  return { surge, unavailable, most: replicas + surge, least: replicas - unavailable, isRelaxed }
}

function toPods({ unit, value }: Bound, replicas: number, round: (pods: number) => number): number {
  return unit === 'pods' ? value : round((value * replicas) / 100)
}

/**
 * What the API server says to settings that could never move: both 0, as written and not as resolved.
 * Source: kubernetes/kubernetes pkg/apis/apps/validation/validation.go, `ValidateRollingUpdateDeployment`.
 */
export function refuse({ maxSurge, maxUnavailable }: Settings): string | undefined {
  if (maxSurge.value > 0 || maxUnavailable.value > 0) return undefined
  const value = maxUnavailable.unit === 'percent' ? '"0%"' : '0'
  return (
    'The Deployment "web" is invalid: spec.strategy.rollingUpdate.maxUnavailable: ' +
    `Invalid value: ${value}: may not be 0 when \`maxSurge\` is 0`
  )
}

/** As a manifest has it, such as `25%` or `1`. */
export function writeBound({ unit, value }: Bound): string {
  return unit === 'percent' ? `${value}%` : String(value)
}

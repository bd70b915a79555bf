/** How the load goes over the half hour that is shown. */
export type Curve = 'steady' | 'step' | 'spike' | 'wave'

/** A HorizontalPodAutoscaler on CPU utilization, what its Pods request, and the load that comes. */
export interface Settings {
  curve: Curve
  /** `averageUtilization`, in percent of the request. */
  target: number
  min: number
  max: number
  /** `behavior.scaleDown.stabilizationWindowSeconds` */
  window: number
  /** The CPU request of a Pod, in millicores. */
  request: number
}

export const DEFAULTS: Settings = { curve: 'spike', target: 60, min: 2, max: 20, window: 300, request: 250 }

export const CURVES: readonly { id: Curve; label: string }[] = [
  { id: 'steady', label: 'steady' },
  { id: 'step', label: 'step' },
  { id: 'spike', label: 'spike' },
  { id: 'wave', label: 'wave' },
]

/** Seconds that are shown. */
export const DURATION = 1800

/** CPU that the whole app needs at a time, in millicores. */
export function toLoad(curve: Curve, time: number): number {
  switch (curve) {
    case 'steady':
      return 1000
    case 'step':
      return time < 300 ? 600 : 2000
    case 'spike':
      return time >= 300 && time < 480 ? 2600 : 500
    case 'wave':
      return Math.round(1500 - 1000 * Math.cos((2 * Math.PI * time) / 600))
  }
}

/** Settings after one of them was changed: min never exceeds max, and the one that was moved wins. */
export function change(settings: Settings, part: Partial<Settings>): Settings {
  const next = { ...settings, ...part }
  if (part.min !== undefined) return { ...next, max: Math.max(next.max, next.min) }
  return { ...next, min: Math.min(next.min, next.max) }
}

/** The moment that is looked at first: the spike has just begun. */
export const START_TIME = 300

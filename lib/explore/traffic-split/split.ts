/** The two full copies of a blue-green release; both run the same number of Pods. */
export type Colour = 'blue' | 'green'

/** Three ways to bring version 2 to users, all with the same number of Pods of version 1. */
export interface Split {
  /** Pods of version 1: the stable Deployment, and each colour. */
  stable: number
  /** Pods of version 2 in the two canary releases. */
  canary: number
  /** `weight` of the two entries under `backendRefs`. */
  weights: { stable: number; canary: number }
  /** Which copies run, and which one the Service selects. */
  colours: { blue: boolean; green: boolean; live: Colour }
  /** Percent of its requests that version 2 answers with an error. */
  errors: number
}

export const START: Split = {
  stable: 10,
  canary: 1,
  weights: { stable: 90, canary: 10 },
  colours: { blue: true, green: false, live: 'blue' },
  errors: 5,
}

/** What a way comes to. */
export interface Outcome {
  /** Of all requests, from 0 to 1, that version 2 gets. */
  share: number
  /** Of all requests, from 0 to 1, that find no Pod. */
  lost: number
  /** Pods that run, which is what it costs. */
  pods: number
  /** Expected failures in 1,000 requests. */
  failed: number
}

/**
 * One Service over the Pods of both Deployments. It picks among its ready endpoints at random with equal chances, so the
 * share is the share of Pods. Source: kubernetes/website content/en/docs/reference/networking/virtual-ips.md, and
 * concepts/workloads/management.md on canary deployments.
 */
export function splitByPods({ stable, canary, errors }: Split): Outcome {
  return toOutcome({ share: canary / (stable + canary), lost: 0, pods: stable + canary }, errors)
}

/**
 * One HTTPRoute with two Services: each gets its weight of the sum of weights, whatever stands behind it. A Service
 * without ready endpoints answers 503. Source: kubernetes-sigs/gateway-api apis/v1/httproute_types.go, `backendRefs` and
 * `weight`.
 */
export function splitByWeights({ stable, canary, weights, errors }: Split): Outcome {
  const routed = weights.canary / (weights.stable + weights.canary)
  const isEmpty = canary === 0
  return toOutcome({ share: isEmpty ? 0 : routed, lost: isEmpty ? routed : 0, pods: stable + canary }, errors)
}

/** One Service whose selector names a colour: all or nothing. A colour that does not run has no endpoints. */
export function splitByColour({ stable, colours, errors }: Split): Outcome {
  const { blue, green, live } = colours
  const isServed = colours[live]
  const pods = stable * (Number(blue) + Number(green))
  return toOutcome({ share: isServed && live === 'green' ? 1 : 0, lost: isServed ? 0 : 1, pods }, errors)
}

function toOutcome(outcome: Omit<Outcome, 'failed'>, errors: number): Outcome {
  return { ...outcome, failed: 1000 * (outcome.lost + (outcome.share * errors) / 100) }
}

/** What a reader can do. */
export type SplitAction =
  | { kind: 'stable' | 'canary' | 'errors'; value: number }
  | { kind: 'weight'; of: 'stable' | 'canary'; value: number }
  | { kind: 'select'; colour: Colour }
  | { kind: 'run' | 'remove'; colour: Colour }

export function act(split: Split, action: SplitAction): Split {
  switch (action.kind) {
    case 'stable':
    case 'canary':
    case 'errors':
      return { ...split, [action.kind]: action.value }
    case 'weight':
      return { ...split, weights: { ...split.weights, [action.of]: action.value } }
    case 'select':
      return { ...split, colours: { ...split.colours, live: action.colour } }
    case 'run':
    case 'remove':
      return { ...split, colours: { ...split.colours, [action.colour]: action.kind === 'run' } }
  }
}

/** The colour that gets no traffic now. */
export function toOther(colour: Colour): Colour {
  return colour === 'blue' ? 'green' : 'blue'
}

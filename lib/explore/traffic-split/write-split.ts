import {
  act,
  type Colour,
  type Outcome,
  type Split,
  type SplitAction,
  START,
  splitByColour,
  splitByPods,
  splitByWeights,
} from './split'

/** With at most one decimal, such as `9.1` or `50`. */
function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** A share in percent, such as `9.1 %`. */
export function writeShare(share: number): string {
  return `${round(100 * share)} %`
}

export function writeFailed({ failed }: Outcome): string {
  return `${round(failed)} of 1,000 requests fail`
}

export function writePods({ pods }: Outcome): string {
  return `${pods} ${pods === 1 ? 'Pod' : 'Pods'}`
}

const VERSIONS: Readonly<Record<Colour, number>> = { blue: 1, green: 2 }

/** A colour with its version, such as `green (version 2)`. */
export function writeColour(colour: Colour): string {
  return `${colour} (version ${VERSIONS[colour]})`
}

/** What the last action changed, in a sentence or two. */
export function writeChange(split: Split, action: SplitAction | undefined): string {
  switch (action?.kind) {
    case undefined:
    case 'stable':
    case 'canary':
      return `${writePodShare(split)} The weights stay at ${writeShare(toRouted(split))} whatever the Pods are.${writeEmpty(split)}`
    case 'weight':
      return `${writeWeights(split)}${writeEmpty(split)}`
    case 'errors':
      return `Version 2 fails in ${split.errors} % of its requests. By Pods ${round(splitByPods(split).failed)}, by weights ${round(splitByWeights(split).failed)}, blue-green ${round(splitByColour(split).failed)} of 1,000 requests fail now.`
    case 'select':
      return writeSelect(split)
    case 'run':
      return `${capital(action.colour)} runs with ${split.stable} Pods: ${splitByColour(split).pods} in all. It gets no request before the Service selects it.`
    case 'remove':
      return writeRemove(split, action.colour)
  }
}

function writePodShare(split: Split): string {
  const { stable, canary } = split
  const { share } = splitByPods(split)
  const guess = canary / stable
  const isGuessed = canary > 0 && guess < 1 && round(100 * guess) !== round(100 * share)
  return `${canary} of ${stable + canary} Pods have version 2: ${writeShare(share)} of the requests${isGuessed ? `, not ${writeShare(guess)}` : ''}.`
}

function writeWeights({ weights }: Split): string {
  const total = weights.stable + weights.canary
  return `Weight ${weights.canary} of ${total} in all: ${writeShare(weights.canary / total)} of the requests go to version 2.`
}

function writeEmpty(split: Split): string {
  const { lost } = splitByWeights(split)
  return lost > 0 ? ` But no Pod stands behind the weight: ${writeShare(lost)} of the requests get 503.` : ''
}

function writeSelect(split: Split): string {
  const { colours } = split
  const outcome = splitByColour(split)
  if (outcome.lost > 0)
    return `The Service selects ${colours.live}, and no such Pod runs: it has no endpoints, and every request fails. Switch back, or start ${colours.live}.`
  const back =
    colours.live === 'green'
      ? ' One more change of the selector brings everybody back to blue, as long as it runs.'
      : ''
  return `The Service selects ${writeColour(colours.live)}: all requests go there at once, and ${writeFailed(outcome)}.${back}`
}

function writeRemove(split: Split, colour: Colour): string {
  const outcome = splitByColour(split)
  if (outcome.lost > 0) return `${capital(colour)} is removed, and the Service still selects it: every request fails.`
  return `${capital(colour)} is removed: ${writePods(outcome)} are left, and there is no quick way back.`
}

function toRouted({ weights }: Split): number {
  return weights.canary / (weights.stable + weights.canary)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A case of the text version. */
export interface ToldSplit {
  title: string
  share: string
  pods: string
  failed: string
}

/** Cases that show what each way can and cannot do. */
export function tellSplits(): ToldSplit[] {
  const large: Split = { ...START, stable: 100, canary: 10 }
  const both = act(START, { kind: 'run', colour: 'green' })
  const switched = act(both, { kind: 'select', colour: 'green' })
  return [
    tell('Canary by Pods, 1 beside 10', splitByPods(START)),
    tell('Canary by Pods, 10 beside 100', splitByPods(large)),
    tell('Canary by Pods, 1 beside 99', splitByPods({ ...START, stable: 99 })),
    tell('Canary by weights 90 and 10, 1 Pod beside 10', splitByWeights(START)),
    tell(
      'Canary by weights 99 and 1, 1 Pod beside 10',
      splitByWeights({ ...START, weights: { stable: 99, canary: 1 } }),
    ),
    tell('Canary by weights 90 and 10, and no Pod of version 2', splitByWeights({ ...START, canary: 0 })),
    tell('Blue-green, both run, blue selected', splitByColour(both)),
    tell('Blue-green, both run, green selected', splitByColour(switched)),
    tell('Blue-green, blue removed', splitByColour(act(switched, { kind: 'remove', colour: 'blue' }))),
    tell(
      'Blue-green, switched back after blue was removed',
      splitByColour(act(act(switched, { kind: 'remove', colour: 'blue' }), { kind: 'select', colour: 'blue' })),
    ),
  ]
}

function tell(title: string, outcome: Outcome): ToldSplit {
  return { title, share: writeShare(outcome.share), pods: writePods(outcome), failed: round(outcome.failed) }
}

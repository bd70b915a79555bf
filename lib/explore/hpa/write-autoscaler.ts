import { TOLERANCE } from './recommend'
import type { Settings } from './settings'
import { type Limit, type Moment, simulate } from './simulate'

/** Minutes and seconds, such as `5:15`. */
export function writeTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The formula with the numbers of a moment, such as `ceil(4 × 208 / 60) = ceil(13.87) = 14`. */
export function writeFormula({ recommendation }: Moment, { target }: Settings): string {
  const { utilization, pods } = recommendation.counted
  const exact = (pods * utilization) / target
  const rounded = Math.round(100 * exact) / 100
  return `ceil(${pods} × ${utilization} / ${target}) = ceil(${rounded}) = ${Math.ceil(exact)}`
}

/** What the autoscaler sees at a moment, what it computes, and what it does. */
export function writeMoment(moment: Moment, settings: Settings): string[] {
  return [writeMeasured(moment, settings), writeComputed(moment, settings), writeDone(moment, settings)]
}

function writeMeasured({ time, load, ready, starting, recommendation }: Moment, { request }: Settings): string {
  const more = starting > 0 ? `, and ${starting} more ${starting === 1 ? 'is' : 'are'} starting` : ''
  return `At ${writeTime(time)} the load is ${load}m on ${ready} ready ${ready === 1 ? 'Pod' : 'Pods'}${more}: ${recommendation.utilization} % of the ${request}m that each requests.`
}

function writeComputed(moment: Moment, settings: Settings): string {
  const { counted, isTolerated, utilization } = moment.recommendation
  const isDampened = counted.utilization !== utilization
  const dampened = isDampened ? `Pods that start count with 0 %, which makes ${counted.utilization} %. ` : ''
  if (!isTolerated) return `${dampened}${writeFormula(moment, settings)}.`
  const ratio = Math.round((100 * counted.utilization) / settings.target) / 100
  return Math.abs(1 - ratio) <= TOLERANCE
    ? `${dampened}${counted.utilization} / ${settings.target} = ${ratio} is within ${TOLERANCE} of 1: no change.`
    : `${dampened}With them it is enough: no change.`
}

function writeDone(moment: Moment, settings: Settings): string {
  const { from, to, limit } = moment
  const result = to === from ? `${from} replicas stay.` : `Replicas go from ${from} to ${to}.`
  return limit ? `${result} ${writeLimit(limit, moment, settings)}` : result
}

function writeLimit(limit: Limit, { highest }: Moment, { min, max, window }: Settings): string {
  switch (limit) {
    case 'ScaleUpLimit':
      return 'More are not added within 15 seconds: 4 Pods or 100 %, whichever is more.'
    case 'TooManyReplicas':
      return `maxReplicas is ${max}.`
    case 'TooFewReplicas':
      return `minReplicas is ${min}.`
    case 'ScaleDownStabilized':
      return `Within the last ${window} seconds ${highest} were recommended, and the highest counts.`
  }
}

/** The moments that change something, in the words of a table. */
export interface KeyMoment {
  time: string
  load: string
  utilization: string
  replicas: string
  because: string
}

const BECAUSE: Readonly<Record<Limit, string>> = {
  ScaleUpLimit: 'as fast as is allowed',
  TooManyReplicas: 'at the maximum',
  TooFewReplicas: 'at the minimum',
  ScaleDownStabilized: 'the window still holds more',
}

/** The start, each change of the replicas, and the end. */
export function listKeyMoments(moments: readonly Moment[]): Moment[] {
  return moments.filter(({ from, to }, index) => index === 0 || index === moments.length - 1 || from !== to)
}

export function toKeyMoment({ time, load, recommendation, from, to, limit }: Moment): KeyMoment {
  const because = from < to ? 'more load' : from > to ? 'less load' : 'no change'
  return {
    time: writeTime(time),
    load: `${load}m`,
    utilization: `${recommendation.utilization} %`,
    replicas: from === to ? String(to) : `${from} → ${to}`,
    because: limit ? BECAUSE[limit] : because,
  }
}

/** The half hour in two sentences: how far it went, and how long Pods ran. */
export function writeSummary(settings: Settings): string {
  const moments = simulate(settings)
  const sizes = moments.map(({ to }) => to)
  const changes = moments.filter(({ from, to }) => from !== to).length
  const peak = Math.max(...moments.map(({ recommendation }) => recommendation.utilization))
  const minutes = Math.round(sizes.slice(0, -1).reduce((total, size) => total + size, 0) / 4)
  return `Between ${Math.min(...sizes)} and ${Math.max(...sizes)} replicas, ${changes} ${changes === 1 ? 'change' : 'changes'}, at worst ${peak} % utilization, ${minutes} Pod minutes in all.`
}

import { DURATION, type Settings } from './settings'
import { type Moment, SYNC } from './simulate'

/** The chart's paper, in its own units. */
export const PAPER = { width: 340, height: 200, left: 24, right: 8, top: 10, bottom: 24 } as const

export interface Chart {
  /** What the load asks for at the target, in Pods, as a closed shape. */
  needed: string
  /** Replicas over time, as a line with steps. */
  replicas: string
  /** Numbers of Pods beside the chart, with their heights. */
  ticks: readonly { pods: number; y: number }[]
  min: number
  max: number
}

/** The chart of a half hour: load and replicas on one scale, in Pods, so that they can be compared. */
export function drawChart(moments: readonly Moment[], settings: Settings): Chart {
  const top = toTop(moments, settings)
  const y = (pods: number) => toY(pods, top)
  const needed = moments.map(({ time, load }) => `${toX(time)} ${y(toNeeded(load, settings))}`)
  const steps = moments.map(({ time, to }, index) =>
    index === 0 ? `M${toX(time)} ${y(to)}` : `H${toX(time)}V${y(to)}`,
  )
  return {
    needed: `M${toX(0)} ${y(0)}L${needed.join('L')}L${toX(DURATION)} ${y(0)}Z`,
    replicas: steps.join(''),
    ticks: [0, top / 2, top].map((pods) => ({ pods, y: y(pods) })),
    min: y(settings.min),
    max: y(settings.max),
  }
}

/** Where a time stands. */
export function toX(time: number): number {
  const { width, left, right } = PAPER
  return round(left + ((width - left - right) * time) / DURATION)
}

/** Pods that would carry a load at exactly the target. */
function toNeeded(load: number, { request, target }: Settings): number {
  return (100 * load) / (request * target)
}

/** The highest number on the scale, even, and with room for the highest line. */
function toTop(moments: readonly Moment[], settings: Settings): number {
  const highest = Math.max(settings.max, ...moments.map(({ load }) => toNeeded(load, settings)))
  const step = highest > 40 ? 20 : highest > 16 ? 4 : 2
  return Math.ceil(highest / step) * step
}

function toY(pods: number, top: number): number {
  const { height, top: margin, bottom } = PAPER
  return round(height - bottom - ((height - bottom - margin) * pods) / top)
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}

/** Index of the sync at or before a time. */
export function toIndex(time: number): number {
  return Math.floor(time / SYNC)
}

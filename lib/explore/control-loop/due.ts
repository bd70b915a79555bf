import type { World } from './world'

/** One change that a part of the cluster is going to make. */
export interface Due {
  /** In seconds of the world's clock; never in its past. */
  at: number
  actor: string
  /** What it will do, in words that follow the actor's name. */
  tells: string
  /** The world after it; to be called with the clock at `at`. */
  change: (world: World) => World
}

/** A part of the cluster looks at the world and names the next change that it wants, if any. It decides nothing else. */
export type Actor = (world: World) => Due | undefined

/** The earliest, and of several at the same time the first. */
export function earliest(dues: readonly (Due | undefined)[]): Due | undefined {
  return dues.reduce((best, due) => (due && (!best || due.at < best.at) ? due : best), undefined)
}

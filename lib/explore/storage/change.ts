import type { World } from './world'

/** One change that a part of the cluster is going to make. */
export interface Change {
  who: string
  /** What it does, in words that follow its name. */
  tells: string
  after: World
}

/** A part of the cluster looks at the world and names the next change that it makes, if any. */
export type Actor = (world: World) => Change | undefined

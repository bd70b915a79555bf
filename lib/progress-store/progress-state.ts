import type { ProgressFacts } from '@/lib/progress/facts'

/** Why what is learnt in this tab may not be kept; the learner is told in words by `StorageNotice`. */
export type StorageTrouble =
  /** The browser gives no database: a private window, a setting, or a fault of its own. */
  | 'refused'
  /** There is no room left. */
  | 'full'
  /** A newer release of this site has taken the database over: this tab must be reloaded. */
  | 'outdated'
  /** A tab of an older release holds the database: it must be closed. */
  | 'waiting'
  /** The script that keeps progress did not arrive. */
  | 'missing'

export interface ProgressState {
  /** `undefined` until it is known what is stored. */
  facts: ProgressFacts | undefined
  trouble: StorageTrouble | undefined
  /** What the database holds is among the facts; where it could not be read, they are only those of this tab. */
  knowsStored: boolean
}

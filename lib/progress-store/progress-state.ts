import type { ProgressFacts } from '@/lib/progress/facts'
import type { FactCounts } from '@/lib/progress/sync'

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
  /** `undefined` where nobody is signed in, and until it is known. */
  account?: AccountState | undefined
}

/** Why facts wait in the browser instead of being in the account. */
export type AccountTrouble =
  /** No connection, or the server has no database now: it is tried again. */
  | 'out-of-reach'
  /** The session has ended. */
  | 'signed-out'
  /** The account has no room left. */
  | 'full'
  /** The server does not take some of them. */
  | 'refused'

/** How the account of whoever is signed in and this browser stand. */
export interface AccountState {
  /** What the account does not have yet. */
  waiting: FactCounts
  /** When it last had everything, in milliseconds since 1970; `undefined` until it has. */
  settledAt: number | undefined
  trouble: AccountTrouble | undefined
}

/**
 * How an account is left: only where everything could be sent; or with what could not set aside until it comes back; or
 * with everything erased here.
 */
export type Leaving = 'when-sent' | 'set-aside' | 'erase'

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { FactName } from '@/lib/progress/fact-kinds'
import type {
  AttemptFact,
  PlacementFact,
  PositionFact,
  ProgressFacts,
  ReadFact,
  ReviewFact,
  SettingFact,
  TickFact,
} from '@/lib/progress/facts'

/** Work that is not finished: not a fact, replaced as often as it changes, dropped when it is handed in. */
export interface Draft {
  key: string
  /** Milliseconds since 1970. */
  savedAt: number
  /** Plain JSON; whoever saves it knows its form, and checks it when reading. */
  value: unknown
}

/** The account that the facts of this browser belong to. */
export interface Binding {
  id: 'account'
  /** See `lib/progress/account-mark.ts`. */
  mark: string
  /** When the account's facts were last erased, as far as this browser has heard. */
  erasedAt: number
  /** When the account last had everything, by this browser's clock. */
  settledAt?: number
  /** Until when one of the tabs is talking to the account; the others leave it to it. */
  busyUntil: number
}

/** What an account left here because it could not be sent before somebody else came. */
export interface Aside {
  mark: string
  facts: ProgressFacts
  drafts: readonly Draft[]
}

interface ProgressSchema extends DBSchema {
  attempts: { key: string; value: AttemptFact }
  reviews: { key: string; value: ReviewFact }
  placements: { key: string; value: PlacementFact }
  reads: { key: string; value: ReadFact }
  positions: { key: string; value: PositionFact }
  settings: { key: string; value: SettingFact }
  ticks: { key: [checklistId: string, item: string]; value: TickFact }
  drafts: { key: string; value: Draft }
  /** Names of the facts that no account has, or that it has in a state that counts no more. */
  unsent: { key: [kind: string, key: string]; value: FactName }
  binding: { key: string; value: Binding }
  aside: { key: string; value: Aside }
}

export type ProgressDatabase = IDBPDatabase<ProgressSchema>

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  ProgressSchema,
  StoreNames<ProgressSchema>[],
  Mode
>
export type Writing = Transaction<'readwrite'>

/** Raise it with every change of the stores, and add a step to `upgrade`. */
const SCHEMA_VERSION = 4

export const FACT_STORES = ['attempts', 'reviews', 'placements', 'reads', 'positions', 'settings', 'ticks'] as const

export function beginReading(database: ProgressDatabase): Transaction<'readonly'> {
  return database.transaction([...FACT_STORES])
}

/** A transaction for facts, and for what is known of them. */
export function beginWriting(database: ProgressDatabase, others: StoreNames<ProgressSchema>[]): Writing {
  return database.transaction([...FACT_STORES, ...others], 'readwrite')
}

interface ConnectionEvents {
  /** A tab with an older schema holds the database open: opening waits until it is closed. */
  waiting(): void
  /** The connection is closed: a tab with a newer schema wants the database, or the browser has taken it away. */
  lost(reason: 'outdated' | 'refused'): void
}

/** Opens the learner's database, and brings one of an older version up to date. */
export function openProgressDatabase(name: string, events: ConnectionEvents): Promise<ProgressDatabase> {
  return openDB<ProgressSchema>(name, SCHEMA_VERSION, {
    async upgrade(database, from, ...[, transaction]) {
      if (from < 1) createFactStores(database)
      if (from < 2) database.createObjectStore('drafts', { keyPath: 'key' })
      if (from < 3) database.createObjectStore('ticks', { keyPath: ['checklistId', 'item'] })
      if (from < 4) await createAccountStores(database, transaction)
    },
    blocked: () => events.waiting(),
    blocking(_current, _blocked, { target }) {
      // Held open, it would keep every newer tab waiting.
      if (target instanceof IDBDatabase) target.close()
      events.lost('outdated')
    },
    terminated: () => events.lost('refused'),
  })
}

function createFactStores(database: ProgressDatabase): void {
  for (const name of ['attempts', 'reviews', 'placements'] as const) database.createObjectStore(name, { keyPath: 'id' })
  for (const name of ['reads', 'positions'] as const) database.createObjectStore(name, { keyPath: 'lessonId' })
  database.createObjectStore('settings', { keyPath: 'name' })
}

/** Before there were accounts nobody had sent anything. */
async function createAccountStores(
  database: ProgressDatabase,
  transaction: Transaction<'versionchange'>,
): Promise<void> {
  database.createObjectStore('binding', { keyPath: 'id' })
  database.createObjectStore('aside', { keyPath: 'mark' })
  const unsent = database.createObjectStore('unsent', { keyPath: ['kind', 'key'] })
  // Where one is missing the database is damaged; whoever reads it finds out.
  const kinds = FACT_STORES.filter((kind) => database.objectStoreNames.contains(kind))
  try {
    for (const kind of kinds) {
      const keys = await transaction.objectStore(kind).getAllKeys()
      // The key of a tick has two parts, see `tickKey`.
      await Promise.all(keys.map((key) => unsent.put({ kind, key: [key].flat().join('/') })))
    }
  } catch {
    // A request that failed takes the whole step with it, and opening tells of that.
  }
}

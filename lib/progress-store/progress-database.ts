import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type {
  AttemptFact,
  PlacementFact,
  PositionFact,
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

interface ProgressSchema extends DBSchema {
  attempts: { key: string; value: AttemptFact }
  reviews: { key: string; value: ReviewFact }
  placements: { key: string; value: PlacementFact }
  reads: { key: string; value: ReadFact }
  positions: { key: string; value: PositionFact }
  settings: { key: string; value: SettingFact }
  ticks: { key: [checklistId: string, item: string]; value: TickFact }
  drafts: { key: string; value: Draft }
}

export type ProgressDatabase = IDBPDatabase<ProgressSchema>

/** Raise it with every change of the stores, and add a step to `upgrade`. */
const SCHEMA_VERSION = 3

export const FACT_STORES = ['attempts', 'reviews', 'placements', 'reads', 'positions', 'settings', 'ticks'] as const

interface ConnectionEvents {
  /** A tab with an older schema holds the database open: opening waits until it is closed. */
  waiting(): void
  /** The connection is closed: a tab with a newer schema wants the database, or the browser has taken it away. */
  lost(reason: 'outdated' | 'refused'): void
}

/** Opens the learner's database, and brings one of an older version up to date. */
export function openProgressDatabase(name: string, events: ConnectionEvents): Promise<ProgressDatabase> {
  return openDB<ProgressSchema>(name, SCHEMA_VERSION, {
    upgrade(database, from) {
      if (from < 1) createFactStores(database)
      if (from < 2) database.createObjectStore('drafts', { keyPath: 'key' })
      if (from < 3) database.createObjectStore('ticks', { keyPath: ['checklistId', 'item'] })
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

import 'server-only'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { FactName, KindName } from '@/lib/progress/fact-kinds'
import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { mergeProgress } from '@/lib/progress/merge-progress'
import type { FactMoment } from '@/lib/progress/sync-digest'
import type { Tables } from '../tables'

export type FactRow = Selectable<Tables['progressFact']>

/** A row that is no fact: when all of them were last erased. */
export const ERASED = { kind: 'erased', key: 'all' } as const

const KINDS: readonly KindName[] = ['attempts', 'reviews', 'placements', 'reads', 'positions', 'settings', 'ticks']

/** A statement may have a thousand parameters where SQLite is old. */
const MOST_KEYS = 500

/** The rows of these facts, where they are there. */
export async function readRows(db: Kysely<Tables>, { userId }: Actor, names: readonly FactName[]): Promise<FactRow[]> {
  const rows: FactRow[] = []
  for (const kind of KINDS) {
    const keys = names.filter((name) => name.kind === kind).map(({ key }) => key)
    for (let from = 0; from < keys.length; from += MOST_KEYS) {
      const found = await db
        .selectFrom('progressFact')
        .selectAll()
        .where('userId', '=', userId)
        .where('kind', '=', kind)
        .where('key', 'in', keys.slice(from, from + MOST_KEYS))
        .execute()
      rows.push(...found)
    }
  }
  return rows
}

/** Names and times alone: what the facts hold is read for those that differ. */
export async function readMoments(db: Kysely<Tables>, { userId }: Actor): Promise<FactMoment[]> {
  const rows = await db.selectFrom('progressFact').select(['kind', 'key', 'at']).where('userId', '=', userId).execute()
  return rows.flatMap(({ kind, key, at }) => (isKind(kind) ? [{ kind, key, at }] : []))
}

/** How much the account has of each kind. */
export async function measureFacts(
  db: Kysely<Tables>,
  { userId }: Actor,
): Promise<{ kind: string; count: number; bytes: number }[]> {
  return db
    .selectFrom('progressFact')
    .select(({ fn, ref }) => [
      'kind',
      fn.countAll<number>().as('count'),
      sql<number>`sum(octet_length(${ref('valueJson')}))`.as('bytes'),
    ])
    .where('userId', '=', userId)
    .groupBy('kind')
    .execute()
}

/** In the order that facts are kept in. They were checked when they were put. */
export function toFacts(rows: readonly FactRow[]): ProgressFacts {
  const valuesOf = (kind: KindName) => rows.filter((row) => row.kind === kind).map((row) => JSON.parse(row.valueJson))
  const facts: ProgressFacts = {
    attempts: valuesOf('attempts'),
    reviews: valuesOf('reviews'),
    placements: valuesOf('placements'),
    reads: valuesOf('reads'),
    positions: valuesOf('positions'),
    settings: valuesOf('settings'),
    ticks: valuesOf('ticks'),
  }
  return mergeProgress(facts, NO_PROGRESS)
}

function isKind(kind: string): kind is KindName {
  return KINDS.some((known) => known === kind)
}

import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { canonicalText } from '@/lib/progress/canonical-text'
import { type FactName, type NamedFact, nameFacts, nameText } from '@/lib/progress/fact-kinds'
import type { ProgressFacts } from '@/lib/progress/facts'
import { findNews } from '@/lib/progress/find-news'
import { type Digests, digestFacts, findOpenHeaps, heapOf } from '@/lib/progress/sync-digest'
import type { Tables } from '../tables'
import { holdAccount } from './lock-class'
import { ERASED, type FactRow, measureFacts, readMoments, readRows, toFacts } from './progress-rows'

/** As many of one kind as a browser takes in, see `progress-schema.ts`. */
const MOST_OF_A_KIND = 40_000
/** As much as a file may hold, see `progress-file.ts`. */
const MOST_BYTES = 50_000_000
/** What one answer may carry, in characters; a heap that is larger goes alone. */
const ANSWER_LENGTH = 1_000_000
/** Every round that fails was overtaken by another one, which did not fail. */
const MOST_ROUNDS = 20

/**
 * Puts facts to those that the account has, and returns what it has of the same names then: mostly the same, else what
 * counts of the two as `mergeProgress` decides. `full` where there is no room, and then nothing is put. At most as many
 * at once as a portion has, see `SENDING`.
 *
 * What counts is decided by the pure rules and not in SQL, which orders texts in another way than the browser does. So
 * that two browsers can send at once, a fact is only written over the one that the decision was made about; whoever was
 * overtaken looks again.
 */
export async function addFacts(
  db: Kysely<Tables>,
  actor: Actor,
  incoming: ProgressFacts,
): Promise<ProgressFacts | 'full'> {
  const names = nameFacts(incoming)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const rows = await readRows(db, actor, names)
    const stored = toFacts(rows)
    const news = nameFacts(findNews(stored, incoming))
    if (news.length === 0) return stored
    const before = new Map(rows.map((row) => [`${row.kind} ${row.key}`, row]))
    const made = news.filter((named) => !before.has(nameText(named)))
    if (made.length > 0 && !(await hasRoom(db, actor, made))) return 'full'
    const changed = news.flatMap((named) => {
      const row = before.get(nameText(named))
      return row ? [{ named, row }] : []
    })
    await db.transaction().execute(async (trx) => {
      // Who writes or erases facts of an account does so in turn: each takes them in an order of its own.
      await holdAccount(trx, actor)
      await insertFacts(trx, actor, made)
      for (const change of changed) await replaceFact(trx, change)
    })
  }
  throw new Error('progress: other browsers of this account wrote the same facts again and again')
}

/** Counted before the facts are put: two browsers at once may go beyond by as much as one of them sends. */
async function hasRoom(db: Kysely<Tables>, actor: Actor, made: readonly NamedFact[]): Promise<boolean> {
  const measures = await measureFacts(db, actor)
  const countOf = (kind: string) =>
    (measures.find((measure) => measure.kind === kind)?.count ?? 0) + made.filter((named) => named.kind === kind).length
  const bytes = measures.reduce((sum, measure) => sum + measure.bytes, 0)
  return bytes < MOST_BYTES && made.every(({ kind }) => countOf(kind) <= MOST_OF_A_KIND)
}

async function insertFacts(trx: Kysely<Tables>, { userId }: Actor, made: readonly NamedFact[]): Promise<void> {
  if (made.length === 0) return
  await trx
    .insertInto('progressFact')
    .values(made.map(({ kind, key, at, fact }) => ({ userId, kind, key, at, valueJson: canonicalText(fact) })))
    .onConflict((conflict) => conflict.columns(['userId', 'kind', 'key']).doNothing())
    .execute()
}

async function replaceFact(
  trx: Kysely<Tables>,
  { named: { at, fact }, row }: { named: NamedFact; row: FactRow },
): Promise<void> {
  await trx
    .updateTable('progressFact')
    .set({ at, valueJson: canonicalText(fact) })
    .where('userId', '=', row.userId)
    .where('kind', '=', row.kind)
    .where('key', '=', row.key)
    .where('valueJson', '=', row.valueJson)
    .execute()
}

/** What the account has and a browser has not. */
export interface AccountFacts {
  /** When the facts were last erased, in milliseconds since 1970; 0 for never. */
  erasedAt: number
  /** The heaps that `facts` are all of. */
  heaps: number[]
  facts: ProgressFacts
  /** There are differences in other heaps too. */
  more: boolean
}

/**
 * The account's facts in the heaps in which it differs from a browser with these digests, as many heaps as fit into an
 * answer.
 *
 * There is no "since then": rows become visible when their transaction ends, and not in the order of any time or number
 * in them, so whoever remembered the last one would miss those that ended later. Comparing sets misses nothing, and
 * finds also what a restored backup has brought back or taken away.
 */
export async function listFacts(db: Kysely<Tables>, actor: Actor, digests: Digests): Promise<AccountFacts> {
  const erasedAt = await findErasedAt(db, actor)
  const moments = await readMoments(db, actor)
  const open = findOpenHeaps(digestFacts(moments), digests)
  const rows: FactRow[] = []
  const heaps: number[] = []
  for (const heap of open) {
    if (rows.reduce((sum, { valueJson }) => sum + valueJson.length, 0) >= ANSWER_LENGTH) break
    const inHeap = (name: FactName) => heapOf(name) === heap
    rows.push(...(await readRows(db, actor, moments.filter(inHeap))))
    heaps.push(heap)
  }
  return { erasedAt, heaps, facts: toFacts(rows), more: heaps.length < open.length }
}

/** Everything, for its owner to take along. */
export async function listAllFacts(db: Kysely<Tables>, { userId }: Actor): Promise<ProgressFacts> {
  return toFacts(await db.selectFrom('progressFact').selectAll().where('userId', '=', userId).execute())
}

/** When the facts were last erased; 0 for never. */
export async function findErasedAt(db: Kysely<Tables>, { userId }: Actor): Promise<number> {
  const row = await db
    .selectFrom('progressFact')
    .select('at')
    .where('userId', '=', userId)
    .where('kind', '=', ERASED.kind)
    .executeTakeFirst()
  return row?.at ?? 0
}

/**
 * Erases all facts of the account. The time is kept: a browser that had them from the account, or sent them, then lets
 * go of them too instead of bringing them back.
 */
export async function eraseFacts(db: Kysely<Tables>, actor: Actor, now: number): Promise<void> {
  const { userId } = actor
  await db.transaction().execute(async (trx) => {
    await holdAccount(trx, actor)
    await trx.deleteFrom('progressFact').where('userId', '=', userId).where('kind', '<>', ERASED.kind).execute()
    await trx
      .insertInto('progressFact')
      .values({ userId, ...ERASED, valueJson: 'null', at: now })
      .onConflict((conflict) =>
        conflict.columns(['userId', 'kind', 'key']).doUpdateSet(({ eb, ref }) => {
          const before = ref('progressFact.at')
          // Later than before, also where the server's clock was set back.
          return {
            at: eb
              .case()
              .when(before, '>=', now)
              .then(eb(before, '+', 1))
              .else(now)
              .end(),
          }
        }),
      )
      .execute()
  })
}

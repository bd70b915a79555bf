import { nameFacts } from '@/lib/progress/fact-kinds'
import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { findNews } from '@/lib/progress/find-news'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { beginReading, beginWriting, type ProgressDatabase, type Transaction, type Writing } from './progress-database'

export async function readStoredFacts(database: ProgressDatabase): Promise<ProgressFacts> {
  const transaction = beginReading(database)
  const [facts] = await Promise.all([readAll(transaction), transaction.done])
  return facts
}

/** All stored facts, in the order that facts are kept in. */
export async function readAll<Mode extends IDBTransactionMode>(transaction: Transaction<Mode>): Promise<ProgressFacts> {
  const [attempts, reviews, placements, reads, positions, settings, ticks] = await Promise.all([
    transaction.objectStore('attempts').getAll(),
    transaction.objectStore('reviews').getAll(),
    transaction.objectStore('placements').getAll(),
    transaction.objectStore('reads').getAll(),
    transaction.objectStore('positions').getAll(),
    transaction.objectStore('settings').getAll(),
    transaction.objectStore('ticks').getAll(),
  ])
  return mergeProgress({ attempts, reviews, placements, reads, positions, settings, ticks }, NO_PROGRESS)
}

/**
 * Merges facts into the stored ones, all or none of them; what is new is still to be sent to an account.
 * What is stored is read inside the same transaction, so that two tabs cannot overwrite each other's facts.
 */
export async function saveFacts(database: ProgressDatabase, incoming: ProgressFacts): Promise<void> {
  const transaction = beginWriting(database, ['unsent'])
  await finish(transaction, async () => {
    const news = findNews(await readSame(transaction, incoming), incoming)
    const unsent = transaction.objectStore('unsent')
    const names = nameFacts(news).map(async ({ kind, key }) => unsent.put({ kind, key }))
    await Promise.all([putFacts(transaction, news), ...names])
  })
}

/** Runs what a transaction is for, and waits until it is on disk; where a part of it fails, nothing is. */
export async function finish(transaction: Writing, work: () => Promise<void>): Promise<void> {
  // Awaited below, unless something before it fails first.
  transaction.done.catch(() => undefined)
  try {
    await work()
  } catch (error) {
    // What is told of a single request may be no more than that all were given up.
    const reason = transaction.error
    abort(transaction)
    throw reason ?? error
  }
  await transaction.done
}

/** The stored facts of the same names. */
export async function readSame(transaction: Writing, facts: ProgressFacts): Promise<ProgressFacts> {
  const stores = storesOf(transaction)
  const [attempts, reviews, placements, reads, positions, settings, ticks] = await Promise.all([
    findAll(facts.attempts.map(({ id }) => stores.attempts.get(id))),
    findAll(facts.reviews.map(({ id }) => stores.reviews.get(id))),
    findAll(facts.placements.map(({ id }) => stores.placements.get(id))),
    findAll(facts.reads.map(({ lessonId }) => stores.reads.get(lessonId))),
    findAll(facts.positions.map(({ lessonId }) => stores.positions.get(lessonId))),
    findAll(facts.settings.map(({ name }) => stores.settings.get(name))),
    findAll(facts.ticks.map(({ checklistId, item }) => stores.ticks.get([checklistId, item]))),
  ])
  return { attempts, reviews, placements, reads, positions, settings, ticks }
}

/** Writes facts over those of the same names. */
export async function putFacts(transaction: Writing, facts: ProgressFacts): Promise<void> {
  const stores = storesOf(transaction)
  // `async`: a fact that the browser cannot copy makes `put` throw, while others are already on their way.
  await Promise.all([
    ...facts.attempts.map(async (fact) => stores.attempts.put(fact)),
    ...facts.reviews.map(async (fact) => stores.reviews.put(fact)),
    ...facts.placements.map(async (fact) => stores.placements.put(fact)),
    ...facts.reads.map(async (fact) => stores.reads.put(fact)),
    ...facts.positions.map(async (fact) => stores.positions.put(fact)),
    ...facts.settings.map(async (fact) => stores.settings.put(fact)),
    ...facts.ticks.map(async (fact) => stores.ticks.put(fact)),
  ])
}

function storesOf(transaction: Writing) {
  return {
    attempts: transaction.objectStore('attempts'),
    reviews: transaction.objectStore('reviews'),
    placements: transaction.objectStore('placements'),
    reads: transaction.objectStore('reads'),
    positions: transaction.objectStore('positions'),
    settings: transaction.objectStore('settings'),
    ticks: transaction.objectStore('ticks'),
  }
}

/** Takes away all that the learner left here, drafts too. */
export async function eraseStored(database: ProgressDatabase): Promise<void> {
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names, 'readwrite')
  const cleared = names.map((name) => transaction.objectStore(name).clear())
  await Promise.all([...cleared, transaction.done])
}

/** How many facts wait for accounts to come back. */
export async function countAside(database: ProgressDatabase): Promise<number> {
  const all = await database.getAll('aside')
  return all.reduce((sum, { facts }) => sum + nameFacts(facts).length, 0)
}

async function findAll<Fact>(reads: readonly Promise<Fact | undefined>[]): Promise<Fact[]> {
  return (await Promise.all(reads)).filter((fact) => fact !== undefined)
}

/** What failed before the browser saw it would leave the rest to be committed. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // The browser has aborted it already.
  }
}

import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { findNews } from '@/lib/progress/find-news'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { FACT_STORES, type ProgressDatabase } from './progress-database'

export async function readStoredFacts(database: ProgressDatabase): Promise<ProgressFacts> {
  const transaction = database.transaction(FACT_STORES)
  const [attempts, reviews, placements, reads, positions, settings, ticks] = await Promise.all([
    transaction.objectStore('attempts').getAll(),
    transaction.objectStore('reviews').getAll(),
    transaction.objectStore('placements').getAll(),
    transaction.objectStore('reads').getAll(),
    transaction.objectStore('positions').getAll(),
    transaction.objectStore('settings').getAll(),
    transaction.objectStore('ticks').getAll(),
    transaction.done,
  ])
  return mergeProgress({ attempts, reviews, placements, reads, positions, settings, ticks }, NO_PROGRESS)
}

/**
 * Merges facts into the stored ones, all or none of them.
 * What is stored is read inside the same transaction, so that two tabs cannot overwrite each other's facts.
 */
export async function saveFacts(database: ProgressDatabase, incoming: ProgressFacts): Promise<void> {
  const transaction = database.transaction(FACT_STORES, 'readwrite')
  // Awaited below, unless something before it fails first.
  transaction.done.catch(() => undefined)
  const stores = {
    attempts: transaction.objectStore('attempts'),
    reviews: transaction.objectStore('reviews'),
    placements: transaction.objectStore('placements'),
    reads: transaction.objectStore('reads'),
    positions: transaction.objectStore('positions'),
    settings: transaction.objectStore('settings'),
    ticks: transaction.objectStore('ticks'),
  }
  const [attempts, reviews, placements, reads, positions, settings, ticks] = await Promise.all([
    findAll(incoming.attempts.map(({ id }) => stores.attempts.get(id))),
    findAll(incoming.reviews.map(({ id }) => stores.reviews.get(id))),
    findAll(incoming.placements.map(({ id }) => stores.placements.get(id))),
    findAll(incoming.reads.map(({ lessonId }) => stores.reads.get(lessonId))),
    findAll(incoming.positions.map(({ lessonId }) => stores.positions.get(lessonId))),
    findAll(incoming.settings.map(({ name }) => stores.settings.get(name))),
    findAll(incoming.ticks.map(({ checklistId, item }) => stores.ticks.get([checklistId, item]))),
  ])
  const news = findNews({ attempts, reviews, placements, reads, positions, settings, ticks }, incoming)
  try {
    // `async`: a fact that the browser cannot copy makes `put` throw, while others are already on their way.
    await Promise.all([
      ...news.attempts.map(async (fact) => stores.attempts.put(fact)),
      ...news.reviews.map(async (fact) => stores.reviews.put(fact)),
      ...news.placements.map(async (fact) => stores.placements.put(fact)),
      ...news.reads.map(async (fact) => stores.reads.put(fact)),
      ...news.positions.map(async (fact) => stores.positions.put(fact)),
      ...news.settings.map(async (fact) => stores.settings.put(fact)),
      ...news.ticks.map(async (fact) => stores.ticks.put(fact)),
      transaction.done,
    ])
  } catch (error) {
    abort(transaction)
    throw error
  }
}

/** Takes away all that the learner left here, drafts too. */
export async function eraseStored(database: ProgressDatabase): Promise<void> {
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names, 'readwrite')
  const cleared = names.map((name) => transaction.objectStore(name).clear())
  await Promise.all([...cleared, transaction.done])
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

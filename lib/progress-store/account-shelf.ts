import { type FactName, filterFacts, nameFacts, nameText } from '@/lib/progress/fact-kinds'
import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { findNews, hasFacts } from '@/lib/progress/find-news'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { type AccountNews, planTaking } from '@/lib/progress/sync'
import {
  type Aside,
  type Binding,
  beginWriting,
  FACT_STORES,
  type ProgressDatabase,
  type Writing,
} from './progress-database'
import { finish, putFacts, readAll, readSame } from './stored-facts'

/** How long one tab may talk to the account before another one takes over. */
export const BUSY_MS = 20_000

/** The account that this browser's facts belong to. */
export function findBinding(database: ProgressDatabase): Promise<Binding | undefined> {
  return database.get('binding', 'account')
}

/**
 * Makes the facts of this browser those of an account, and brings back what it left here before. `true` where that
 * changes them.
 */
export async function bindTo(database: ProgressDatabase, mark: string): Promise<boolean> {
  const transaction = beginWriting(database, ['drafts', 'unsent', 'binding', 'aside'])
  let isChanged = false
  await finish(transaction, async () => {
    await transaction.objectStore('binding').put({ id: 'account', mark, erasedAt: 0, busyUntil: 0 })
    const aside = await transaction.objectStore('aside').get(mark)
    if (!aside) return
    const news = findNews(await readSame(transaction, aside.facts), aside.facts)
    await putFacts(transaction, news)
    await addNames(transaction, nameFacts(news))
    const drafts = transaction.objectStore('drafts')
    for (const draft of aside.drafts) if (!(await drafts.get(draft.key))) await drafts.put(draft)
    await transaction.objectStore('aside').delete(mark)
    isChanged = hasFacts(news)
  })
  return isChanged
}

/** Whose turn it is to talk to the account; `busy` while another tab does. */
export async function claimTurn(database: ProgressDatabase, now: number): Promise<'busy' | 'claimed'> {
  const transaction = database.transaction('binding', 'readwrite')
  const binding = await transaction.store.get('account')
  // A time that is further ahead is from before the clock was set back.
  const isBusy = binding && binding.busyUntil > now && binding.busyUntil <= now + BUSY_MS
  if (binding && !isBusy) await transaction.store.put({ ...binding, busyUntil: now + BUSY_MS })
  await transaction.done
  return isBusy ? 'busy' : 'claimed'
}

export async function endTurn(database: ProgressDatabase, settledAt: number | undefined): Promise<void> {
  const transaction = database.transaction('binding', 'readwrite')
  const binding = await transaction.store.get('account')
  if (binding) await transaction.store.put({ ...binding, busyUntil: 0, ...(settledAt !== undefined && { settledAt }) })
  await transaction.done
}

/** Names of what the account does not have. */
export function listUnsentNames(database: ProgressDatabase): Promise<FactName[]> {
  return database.getAll('unsent')
}

/** What the account has said is taken in; `lost` it should have and has not. `true` where facts change. */
export async function takeIn(
  database: ProgressDatabase,
  news: AccountNews,
  lost: readonly FactName[],
): Promise<boolean> {
  const transaction = beginWriting(database, ['unsent'])
  let isChanged = false
  await finish(transaction, async () => {
    const stored = await readSame(transaction, mergeProgress(news.sent, news.instead))
    const { put, settled, unsent } = planTaking(stored, news)
    await putFacts(transaction, put)
    const names = transaction.objectStore('unsent')
    await Promise.all(settled.map(({ kind, key }) => names.delete([kind, key])))
    await addNames(transaction, [...unsent, ...lost])
    isChanged = hasFacts(put)
  })
  return isChanged
}

/** The account's facts were erased elsewhere: those that it had go here too, those that it never had stay. */
export async function letGo(database: ProgressDatabase, erasedAt: number): Promise<boolean> {
  const transaction = beginWriting(database, ['unsent', 'binding'])
  await finish(transaction, async () => {
    const kept = await readUnsent(transaction)
    await clearFacts(transaction)
    await putFacts(transaction, kept)
    const binding = await transaction.objectStore('binding').get('account')
    if (binding) await transaction.objectStore('binding').put({ ...binding, erasedAt })
  })
  return true
}

interface Leaving {
  mark: string
  /** Of this tab, because the browser had no room for them. */
  unsaved: ProgressFacts
}

/**
 * Takes away all that belongs to an account. What the account does not have, and drafts, wait aside until it comes back:
 * whoever uses this browser next neither sees nor sends them.
 */
export async function setAside(database: ProgressDatabase, { mark, unsaved }: Leaving): Promise<void> {
  const transaction = beginWriting(database, ['drafts', 'unsent', 'binding', 'aside'])
  await finish(transaction, async () => {
    const before = await transaction.objectStore('aside').get(mark)
    const waiting = await readUnsent(transaction)
    const aside: Aside = {
      mark,
      facts: [before?.facts ?? NO_PROGRESS, waiting, unsaved].reduce(mergeProgress),
      drafts: await transaction.objectStore('drafts').getAll(),
    }
    await clearFacts(transaction)
    const stores = ['drafts', 'unsent', 'binding'] as const
    await Promise.all(stores.map((name) => transaction.objectStore(name).clear()))
    if (hasFacts(aside.facts) || aside.drafts.length > 0) await transaction.objectStore('aside').put(aside)
  })
}

async function readUnsent(transaction: Writing): Promise<ProgressFacts> {
  const names = new Set((await transaction.objectStore('unsent').getAll()).map(nameText))
  return filterFacts(await readAll(transaction), (name) => names.has(nameText(name)))
}

async function addNames(transaction: Writing, names: readonly FactName[]): Promise<void> {
  const unsent = transaction.objectStore('unsent')
  await Promise.all(names.map(({ kind, key }) => unsent.put({ kind, key })))
}

async function clearFacts(transaction: Writing): Promise<void> {
  await Promise.all(FACT_STORES.map((name) => transaction.objectStore(name).clear()))
}

import { type FactName, filterFacts, nameFacts, nameText } from '@/lib/progress/fact-kinds'
import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { findNews, hasFacts } from '@/lib/progress/find-news'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { type AccountNews, findLost } from '@/lib/progress/sync'
import { heapOf } from '@/lib/progress/sync-digest'
import type { AccountAnswer } from '@/lib/progress/sync-messages'
import { bindTo, claimTurn, endTurn, findBinding, letGo, listUnsentNames, setAside, takeIn } from './account-shelf'
import { dropLostPlace } from './correct-place'
import type { KeptProgress } from './kept-progress'
import { eraseStored } from './stored-facts'

/**
 * What one account has of this browser's facts and what it has not: kept in the database, and in memory for those that
 * the browser could not store.
 */
export class AccountLedger {
  readonly #kept: KeptProgress
  readonly #mark: string
  /** What the account has of what is not stored here. */
  #told: ProgressFacts = NO_PROGRESS
  /** For as long as there is no database to remember it. */
  #erasedAt = 0

  constructor(kept: KeptProgress, mark: string) {
    this.#kept = kept
    this.#mark = mark
  }

  /**
   * Makes sure that the facts of this browser are the account's. What belongs to another one is set aside first, and
   * where that fails (`false`) nothing may be sent.
   */
  async open(): Promise<boolean> {
    const mark = await this.#kept.use(async (database) => (await findBinding(database))?.mark)
    if (mark === this.#mark) return true
    if (mark !== undefined && !(await this.#setAside(mark))) return false
    await this.#kept.change((database) => bindTo(database, this.#mark))
    return true
  }

  async claimTurn(now: number): Promise<'busy' | 'claimed'> {
    try {
      return (await this.#kept.use((database) => claimTurn(database, now))) ?? 'claimed'
    } catch {
      // A full disk keeps nobody from sending; two tabs at once do no harm.
      return 'claimed'
    }
  }

  async endTurn(settledAt: number | undefined): Promise<void> {
    try {
      await this.#kept.use((database) => endTurn(database, settledAt))
    } catch {
      // The turn ends by itself.
    }
  }

  /** When the account last had everything. */
  async findSettledAt(): Promise<number | undefined> {
    return (await this.#kept.use(findBinding))?.settledAt
  }

  get facts(): ProgressFacts {
    return this.#kept.facts
  }

  async listUnsent(): Promise<ProgressFacts> {
    const names = await this.#listUnsentNames()
    return filterFacts(this.#kept.facts, (name) => names.has(nameText(name)))
  }

  async #listUnsentNames(): Promise<Set<string>> {
    const stored = (await this.#kept.use(listUnsentNames)) ?? []
    const unstored = nameFacts(findNews(this.#told, this.#kept.unsaved))
    return new Set([...stored, ...unstored].map(nameText))
  }

  async take(news: AccountNews, lost: readonly FactName[] = []): Promise<void> {
    const has = mergeProgress(news.sent, news.instead)
    const gone = new Set(lost.map(nameText))
    this.#told = mergeProgress(
      filterFacts(this.#told, (name) => !gone.has(nameText(name))),
      has,
    )
    try {
      const isStored = await this.#kept.change((database) => takeIn(database, news, lost))
      if (isStored !== undefined) return
    } catch {
      // No room: what the account has counts here until the tab is closed.
    }
    await this.#kept.add(news.instead)
  }

  /**
   * Takes in what the account has; what it should have and has not is to be sent again. `false` where it has to be asked
   * anew, because less is here now, see `letGo`.
   */
  async hear({ erasedAt, heaps, facts }: AccountAnswer): Promise<boolean> {
    if (await this.letGo(erasedAt)) return false
    const unsent = await this.#listUnsentNames()
    const isCompared = (name: FactName) => heaps.includes(heapOf(name)) && !unsent.has(nameText(name))
    const lost = findLost(this.#kept.facts, { has: facts, isCompared })
    await this.take({ sent: NO_PROGRESS, instead: facts }, lost)
    return true
  }

  /**
   * Where the account's facts were erased since it was last heard, those that it had go here too; what waits to be sent,
   * or is on its way, stays. `true` where something was to go.
   */
  async letGo(erasedAt: number): Promise<boolean> {
    const known = (await this.#kept.use(findBinding))?.erasedAt ?? this.#erasedAt
    this.#erasedAt = erasedAt
    if (erasedAt <= known) return false
    const unsent = await this.listUnsent()
    this.#told = NO_PROGRESS
    const isStored = await this.#kept.change((database) => letGo(database, erasedAt))
    if (isStored === undefined) {
      await this.#kept.erase()
      if (hasFacts(unsent)) await this.#kept.add(unsent)
    }
    dropLostPlace(this.#kept.facts)
    return true
  }

  /** Takes the account's facts away from this browser; what was not sent, and drafts, are set aside or erased. */
  leave(manner: 'set-aside' | 'erase'): Promise<boolean> {
    this.#told = NO_PROGRESS
    return manner === 'erase' ? this.#kept.erase(eraseStored) : this.#setAside(this.#mark)
  }

  #setAside(mark: string): Promise<boolean> {
    return this.#kept.erase((database) => setAside(database, { mark, unsaved: this.#kept.unsaved }))
  }
}

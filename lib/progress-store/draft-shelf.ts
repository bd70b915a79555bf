import type { Draft, ProgressDatabase } from './progress-database'

/** Work under way: in the database where there is one and it has room, else in memory. No method rejects. */
export class DraftShelf {
  database: ProgressDatabase | undefined
  readonly #memory = new Map<string, Draft>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  async save(key: string, value: unknown): Promise<void> {
    const draft = { key, savedAt: this.#now(), value }
    this.#memory.set(key, draft)
    const stored = await this.#try((database) => database.put('drafts', draft))
    // Kept here too, it would outlive its being dropped in another tab.
    if (stored !== undefined && this.#memory.get(key) === draft) this.#memory.delete(key)
  }

  async find(key: string): Promise<Draft | undefined> {
    return this.#memory.get(key) ?? (await this.#try((database) => database.get('drafts', key)))
  }

  async drop(key: string): Promise<void> {
    this.#memory.delete(key)
    await this.#try((database) => database.delete('drafts', key))
  }

  async list(): Promise<Draft[]> {
    const stored = (await this.#try((database) => database.getAll('drafts'))) ?? []
    return [...new Map([...stored, ...this.#memory.values()].map((draft) => [draft.key, draft])).values()]
  }

  /** Forgets what is in memory; the database is emptied by `eraseStored`. */
  forget(): void {
    this.#memory.clear()
  }

  async #try<Result>(work: (database: ProgressDatabase) => Promise<Result>): Promise<Result | undefined> {
    try {
      return this.database && (await work(this.database))
    } catch {
      // A draft is not worth a warning: the work itself is still on the page.
      return undefined
    }
  }
}

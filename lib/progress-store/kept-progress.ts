import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { findNews, hasFacts, type MergeReport, reportMerge } from '@/lib/progress/find-news'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { DraftShelf } from './draft-shelf'
import type { KeepingOptions } from './keeping-options'
import { openProgressDatabase, type ProgressDatabase } from './progress-database'
import type { StorageTrouble } from './progress-state'
import { countAside, eraseStored, readStoredFacts, saveFacts } from './stored-facts'

/**
 * The facts of this browser: in the database where there is one, and in memory for as long as there is none.
 *
 * Facts count at once and are saved after; what could not be saved stays in memory and is tried again with the next.
 * No method rejects: what went wrong is told as `trouble`.
 */
export class KeptProgress {
  readonly drafts: DraftShelf
  readonly #options: KeepingOptions
  #database: ProgressDatabase | undefined
  /** `undefined` until it was read. */
  #saved: ProgressFacts | undefined
  #unsaved: ProgressFacts = NO_PROGRESS
  #facts: ProgressFacts = NO_PROGRESS
  #trouble: StorageTrouble | undefined
  /** One after the other, so that erasing does not meet a save half way. */
  #work: Promise<unknown> = Promise.resolve()

  private constructor(options: KeepingOptions) {
    this.#options = options
    this.drafts = new DraftShelf(options.now)
  }

  /** Resolves once it is known what is stored, or that it cannot be known now. */
  static async open(options: KeepingOptions): Promise<KeptProgress> {
    const kept = new KeptProgress(options)
    await new Promise<void>((resolve) => {
      void kept.#connect(resolve).then(resolve)
    })
    return kept
  }

  get facts(): ProgressFacts {
    return this.#facts
  }

  /** What counts and is not saved: the browser has no room, or no database. */
  get unsaved(): ProgressFacts {
    return this.#unsaved
  }

  /** Merges facts into what is known; the report counts what was new. */
  async add(incoming: ProgressFacts): Promise<MergeReport> {
    const report = reportMerge(this.#facts, incoming)
    const news = findNews(this.#facts, incoming)
    if (hasFacts(news)) {
      this.#unsaved = mergeProgress(this.#unsaved, news)
      this.#facts = mergeProgress(this.#facts, news)
      this.#tell(this.#trouble)
      this.#options.added?.(news)
    }
    await this.#next(() => this.#save())
    return report
  }

  /**
   * Takes away facts and drafts, in the way of `empty`; `false` where the browser refuses, and then nothing is gone.
   */
  erase(empty: (database: ProgressDatabase) => Promise<void> = eraseStored): Promise<boolean> {
    return this.#next(async () => {
      const erased = await this.#empty(empty)
      if (erased) {
        this.drafts.forget()
        if (this.#database) this.#saved = NO_PROGRESS
        this.#unsaved = NO_PROGRESS
        this.#facts = NO_PROGRESS
        this.#options.erased()
        this.#options.tellOthers()
      }
      this.#tell(this.#trouble)
      return erased
    })
  }

  /** Another tab has written. */
  reread(): Promise<void> {
    return this.#next(async () => {
      if (!this.#database) return
      try {
        await this.#read(this.#database)
      } catch {
        // What was known before still holds.
      }
      this.#tell(this.#trouble)
    })
  }

  /** How many facts wait here for accounts to come back. */
  async countAside(): Promise<number> {
    return (await this.use(countAside)) ?? 0
  }

  /** Works with what is stored, in turn with everything else; `undefined` where there is no database now. */
  use<Result>(work: (database: ProgressDatabase) => Promise<Result>): Promise<Result | undefined> {
    return this.#next(async () => this.#database && work(this.#database))
  }

  /** The same for work that changes facts where it says `true`; then all tabs hear of it. */
  change(work: (database: ProgressDatabase) => Promise<boolean>): Promise<boolean | undefined> {
    return this.use(async (database) => {
      const isChanged = await work(database)
      if (isChanged) {
        await this.#read(database)
        this.#tell(this.#trouble)
      }
      this.#options.tellOthers()
      return isChanged
    })
  }

  async #connect(notNow: () => void): Promise<void> {
    try {
      const database = await openProgressDatabase(this.#options.name, {
        waiting: () => {
          this.#tell('waiting')
          notNow()
        },
        lost: (reason) => this.#lose(reason),
      })
      await this.#next(() => this.#attach(database))
    } catch (error) {
      // A database that only a newer page can read is kept as it is; private windows and some settings allow none.
      this.#lose(nameOf(error) === 'VersionError' ? 'outdated' : 'refused')
    }
  }

  async #attach(database: ProgressDatabase): Promise<void> {
    this.#database = database
    this.drafts.database = database
    try {
      await this.#read(database)
    } catch {
      // It may still take facts, and can be erased; what is in it stays until then.
      this.#tell('refused')
      return
    }
    this.#tell(undefined)
    await this.#save()
  }

  async #read(database: ProgressDatabase): Promise<void> {
    this.#saved = await readStoredFacts(database)
    this.#facts = mergeProgress(this.#saved, this.#unsaved)
  }

  #lose(trouble: StorageTrouble): void {
    this.#database = undefined
    this.drafts.database = undefined
    this.#tell(trouble)
  }

  async #save(): Promise<void> {
    const saving = this.#unsaved
    if (!this.#database || !hasFacts(saving)) return
    const before = this.#saved
    try {
      await saveFacts(this.#database, saving)
      if (before) this.#saved = mergeProgress(before, saving)
      else await this.#read(this.#database)
    } catch (error) {
      this.#tell(nameOf(error) === 'QuotaExceededError' ? 'full' : 'refused')
      return
    }
    // More may have come meanwhile.
    this.#unsaved = findNews(saving, this.#unsaved)
    if (this.#trouble) this.#tell(undefined)
    this.#options.tellOthers()
    if (before && !hasWork(before) && hasWork(saving)) this.#options.firstWorkKept()
  }

  async #empty(empty: (database: ProgressDatabase) => Promise<void>): Promise<boolean> {
    // A database that is there and cannot be reached now would come back with the next page.
    if (!this.#database) return this.#trouble === 'refused' && !this.#saved
    try {
      await empty(this.#database)
      return true
    } catch {
      return false
    }
  }

  #tell(trouble: StorageTrouble | undefined): void {
    this.#trouble = trouble
    this.#options.publish({ facts: this.#facts, trouble, knowsStored: this.#saved !== undefined })
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#work.then(work)
    // Whoever asked hears of a fault; what comes after it is done all the same.
    this.#work = done.catch(() => undefined)
    return done
  }
}

function hasWork({ attempts, ticks }: ProgressFacts): boolean {
  return attempts.length + ticks.length > 0
}

function nameOf(error: unknown): string {
  return error instanceof DOMException || error instanceof Error ? error.name : ''
}

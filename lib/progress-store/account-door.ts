import { findMark } from '@/lib/progress/account-mark'
import type { ProgressFacts } from '@/lib/progress/facts'
import type { AccountSync } from './account-sync'
import type { KeptProgress } from './kept-progress'
import type { AccountState, Leaving } from './progress-state'

/** Loads what talks to the account once somebody is signed in; nobody else carries it. */
export class AccountDoor {
  readonly #kept: KeptProgress
  readonly #show: (account: AccountState | undefined) => void
  #sync: AccountSync | undefined
  /** Of whoever the door is open for, or who has just left. */
  #mark: string | undefined
  #looks: Promise<void> = Promise.resolve()

  constructor(kept: KeptProgress, show: (account: AccountState | undefined) => void) {
    this.#kept = kept
    this.#show = show
    // Somebody may sign in or out in another tab.
    addEventListener('visibilitychange', () => void this.look())
  }

  /** Looks who is signed in now; resolves once the browser's facts are theirs. */
  look(): Promise<void> {
    this.#looks = this.#looks.then(() => this.#look())
    return this.#looks
  }

  async #look(): Promise<void> {
    const mark = findMark(globalThis.document?.cookie ?? '')
    if (mark === this.#mark) return this.#sync?.resume()
    this.#sync?.stop()
    this.#sync = undefined
    this.#mark = undefined
    this.#show(undefined)
    if (mark === undefined) return
    try {
      const { AccountSync } = await import('./account-sync')
      const parts = { kept: this.#kept, mark, show: this.#show, lookAgain: () => void this.look() }
      this.#sync = await AccountSync.start(parts)
      this.#mark = mark
    } catch {
      // The script did not arrive, or the browser's database failed: tried again with the next look.
    }
  }

  /** Facts were added in this tab. */
  async added(facts: ProgressFacts): Promise<void> {
    await this.look()
    this.#sync?.noticed(facts)
  }

  /** Another tab has saved or sent something. */
  async recount(): Promise<void> {
    await this.#sync?.recount()
  }

  /** `false` where the browser or the account refuses. */
  async erase(): Promise<boolean> {
    await this.look()
    return this.#sync ? this.#sync.erase() : this.#kept.erase()
  }

  /** How many facts wait; 0 where the account was left. */
  async leave(leaving: Leaving): Promise<number> {
    // An account that was just deleted is not signed in any more.
    if (leaving !== 'erase') await this.look()
    const sync = this.#sync
    if (!sync && leaving === 'erase') await this.#kept.erase()
    const waiting = (await sync?.leave(leaving)) ?? 0
    if (waiting > 0) return waiting
    // The mark is kept: until the cookie is gone the account is not let in again.
    this.#sync = undefined
    this.#show(undefined)
    return 0
  }

  /** Lets an account in again that was left, where its owner is signed in all the same. */
  comeBack(): Promise<void> {
    this.#mark = undefined
    return this.look()
  }
}

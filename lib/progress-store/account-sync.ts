import { findMark } from '@/lib/progress/account-mark'
import { nameFacts } from '@/lib/progress/fact-kinds'
import type { ProgressFacts } from '@/lib/progress/facts'
import { hasFacts } from '@/lib/progress/find-news'
import { countFacts } from '@/lib/progress/sync'
import { AccountLedger } from './account-ledger'
import { BUSY_MS } from './account-shelf'
import { listSendable, lookAll, sendAll, type Talk } from './account-talk'
import { eraseInAccount, type Hindrance } from './ask-account'
import type { KeptProgress } from './kept-progress'
import type { AccountState, AccountTrouble, Leaving } from './progress-state'
import { retryDelay } from './retry-delay'

/** A few facts often come together, as an attempt and its lesson being read. */
const SEND_AFTER_MS = 4_000
/** Somebody who reads leaves a new place at every heading. */
const SEND_PLACES_AFTER_MS = 30_000
/** What another browser has sent is asked for when somebody comes here, but not at every step they take. */
const LOOK_EVERY_MS = 60_000

interface SyncParts {
  kept: KeptProgress
  mark: string
  show(state: AccountState): void
  /** Somebody else may have signed in. */
  lookAgain(): void
}

interface Round {
  /** Ask also for what the account has. */
  looks?: boolean
  /** The page is being hidden, and may never come back. */
  isLast?: boolean
  /** Another tab is not waited for. */
  isUrgent?: boolean
}

/**
 * Keeps this browser's facts and those of one account the same: what the account lacks is sent soon after it is made,
 * what the browser lacks is asked for when somebody comes to it.
 *
 * Facts are never edited and both sides join them by the same rules, so nothing here has to be exact: sending twice, in
 * another order, or from several tabs at once, ends the same. Nothing counts as sent before the account has said so.
 */
export class AccountSync {
  readonly #parts: SyncParts
  readonly #talk: Talk
  readonly #ending = new AbortController()
  #turns: Promise<unknown> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined
  #wakesAt = Number.POSITIVE_INFINITY
  #failures = 0
  #trouble: AccountTrouble | undefined
  /** Where there is no database to remember it. */
  #settledAt: number | undefined
  #triedAt = 0

  private constructor(parts: SyncParts) {
    const { kept, mark } = parts
    this.#parts = parts
    this.#talk = { mark, ledger: new AccountLedger(kept, mark), refused: new Set() }
  }

  /** Resolves once the browser's facts are those of the account, before anything is sent. */
  static async start(parts: SyncParts): Promise<AccountSync> {
    const sync = new AccountSync(parts)
    await sync.#talk.ledger.open()
    await sync.recount()
    sync.#listen()
    void sync.#run({ looks: await sync.#isDue() })
    return sync
  }

  #listen(): void {
    const { signal } = this.#ending
    addEventListener('online', () => void this.#run({ looks: true }), { signal })
    addEventListener('visibilitychange', () => void this.#turn(), { signal })
  }

  async #turn(): Promise<void> {
    if (document.visibilityState === 'hidden') return this.#run({ isLast: true })
    if (await this.#isDue()) return this.#run({ looks: true })
  }

  /** What is known of the account may be old. */
  async #isDue(): Promise<boolean> {
    const age = Date.now() - ((await this.#findSettledAt()) ?? 0)
    // A time that is yet to come is from before the clock was set back.
    return age < 0 || age > LOOK_EVERY_MS
  }

  async #findSettledAt(): Promise<number | undefined> {
    return (await this.#talk.ledger.findSettledAt()) ?? this.#settledAt
  }

  /** Nothing is sent after it. */
  stop(): void {
    this.#ending.abort()
    clearTimeout(this.#timer)
  }

  /** New facts count in this browser. */
  noticed(facts: ProgressFacts): void {
    void this.recount()
    // While the account is out of reach it is tried at times of its own.
    if (this.#failures > 0) return
    const arePlaces = !hasFacts({ ...facts, positions: [] })
    this.#wake(arePlaces ? SEND_PLACES_AFTER_MS : SEND_AFTER_MS)
  }

  /** The same account is signed in, perhaps again. */
  resume(): void {
    if (this.#trouble === 'signed-out' && Date.now() - this.#triedAt > SEND_AFTER_MS) void this.#run({ looks: true })
  }

  /** Tells the page how the account stands. */
  async recount(): Promise<void> {
    const waiting = countFacts(await this.#talk.ledger.listUnsent())
    const settledAt = await this.#findSettledAt()
    if (!this.#ending.signal.aborted) this.#parts.show({ waiting, settledAt, trouble: this.#trouble })
  }

  /** See `progressStore.leaveAccount`. */
  async leave(leaving: Leaving): Promise<number> {
    if (leaving !== 'erase') await this.#run({ isUrgent: true })
    const waiting = nameFacts(await this.#talk.ledger.listUnsent()).length
    if (leaving === 'when-sent' && waiting > 0) return waiting
    this.stop()
    return this.#inTurn(async () => {
      await this.#talk.ledger.leave(leaving === 'erase' ? 'erase' : 'set-aside')
      return 0
    })
  }

  /** Erases everything, first in the account, then here; `false` where one of the two refuses. */
  async erase(): Promise<boolean> {
    const isErased = await this.#inTurn(async () => {
      const hindrance = await eraseInAccount(this.#talk.mark)
      if (hindrance) this.#heed(hindrance)
      return !hindrance && this.#parts.kept.erase()
    })
    if (isErased) await this.#run({ looks: true, isUrgent: true })
    else await this.recount()
    return isErased
  }

  #wake(afterMs: number): void {
    const at = Date.now() + afterMs
    if (at >= this.#wakesAt) return
    clearTimeout(this.#timer)
    this.#wakesAt = at
    this.#timer = setTimeout(() => {
      this.#wakesAt = Number.POSITIVE_INFINITY
      void this.#run({ looks: this.#failures > 0 })
    }, afterMs)
  }

  #run(round: Round): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#ending.signal.aborted) return
      try {
        await this.#meet(round)
      } catch {
        // The browser's database failed; what the account did not confirm is sent again.
        this.#heed({ because: 'out-of-reach' })
      }
      await this.recount()
    })
  }

  async #meet({ looks = false, isLast = false, isUrgent = false }: Round): Promise<void> {
    const { ledger, mark } = this.#talk
    if (findMark(document.cookie) !== mark) return this.#heed({ because: 'other-account' })
    if (!looks && !hasFacts(await listSendable(this.#talk))) return
    if (!(await ledger.open())) return this.#heed({ because: 'refused' })
    if ((await ledger.claimTurn(Date.now())) === 'busy' && !isUrgent) return this.#wake(BUSY_MS)
    this.#triedAt = Date.now()
    let hindrance = await sendAll(this.#talk, isLast)
    // What the account has lost is known after looking, and sent at once.
    if (looks) hindrance ??= (await lookAll(this.#talk)) ?? (await sendAll(this.#talk, isLast))
    if (!hindrance) this.#settledAt = Date.now()
    await ledger.endTurn(hindrance ? undefined : this.#settledAt)
    this.#heed(hindrance)
  }

  #heed(hindrance: Hindrance | undefined): void {
    if (hindrance?.because === 'other-account') {
      this.#parts.lookAgain()
      return
    }
    this.#trouble = hindrance?.because ?? (this.#talk.refused.size > 0 ? 'refused' : undefined)
    this.#failures = hindrance ? this.#failures + 1 : 0
    // With the session over, asking again changes nothing.
    if (!hindrance || hindrance.because === 'signed-out') return
    this.#wake(Math.max(hindrance.waitMs ?? 0, retryDelay(this.#failures, Math.random())))
  }

  /** One after the other. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turns.then(work)
    this.#turns = done.catch(() => undefined)
    return done
  }
}

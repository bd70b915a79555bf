import {
  type AttemptFact,
  NO_PROGRESS,
  type PlacementFact,
  type PositionFact,
  type ProgressFacts,
  type ReviewFact,
  type SettingName,
  type TickFact,
} from '@/lib/progress/facts'
import type { MergeReport } from '@/lib/progress/find-news'
import { momentAfter } from '@/lib/progress/moment-after'
import { tickKey } from '@/lib/progress/tick-key'
import type { Draft } from './progress-database'
import { type Place, readMirror, writeMirror } from './progress-mirror'
import type { AccountState, Leaving, ProgressState, StorageTrouble } from './progress-state'
import type { Keeping } from './start-keeping'

/** Facts to be appended, made when it is known which are there. */
type Incoming = (known: ProgressFacts) => Partial<ProgressFacts>

let state: ProgressState = { facts: undefined, trouble: undefined, knowsStored: false }
const listeners = new Set<() => void>()
let opening: Promise<Keeping> | undefined
/** Facts that came while the script that keeps them could not be loaded: they go with the next. */
let waiting: Incoming[] = []

function show(change: Partial<ProgressState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

/** `undefined` where the script that keeps facts does not arrive; a lost connection is tried again with the next need. */
async function open(): Promise<Keeping | undefined> {
  opening ??= import('./start-keeping').then(({ startKeeping }) => startKeeping(show))
  try {
    return await opening
  } catch {
    opening = undefined
    show({ trouble: 'missing' })
    return undefined
  }
}

async function append(facts: Partial<ProgressFacts> | Incoming): Promise<void> {
  waiting.push(typeof facts === 'function' ? facts : () => facts)
  const keeping = await open()
  if (!keeping) return
  const { kept } = keeping
  const ready = waiting
  waiting = []
  await Promise.all(ready.map((some) => kept.add({ ...NO_PROGRESS, ...some(kept.facts) })))
}

/** Told of every change, without having anything loaded for it. */
function follow(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * What the learner did in this browser. Nothing here rejects or throws: where the browser does not keep it, it counts
 * until the tab is closed, and `getTrouble` says why.
 *
 * This file is small, because lessons load it; the database comes with the first need.
 */
export const progressStore = {
  follow,

  /** For `useSyncExternalStore`; has the facts read once the page is at rest. */
  subscribe(listener: () => void): () => void {
    whenIdle(() => void open().then((keeping) => keeping?.account.look()))
    return follow(listener)
  },
  /** `undefined` until it is known what is stored. */
  getSnapshot: (): ProgressFacts | undefined => state.facts,
  /** How the account of whoever is signed in stands; `undefined` where nobody is. */
  getAccount: (): AccountState | undefined => state.account,
  getTrouble: (): StorageTrouble | undefined => state.trouble,
  /** `undefined` until it is known; off until somebody chooses. */
  getSetting(name: SettingName): boolean | undefined {
    return state.facts && (state.facts.settings.find((setting) => setting.name === name)?.value ?? false)
  },

  /** Twice with the same id is once. */
  appendAttempt: (attempt: AttemptFact) => append({ attempts: [attempt] }),
  appendReview: (review: ReviewFact) => append({ reviews: [review] }),
  appendPlacement: (placement: PlacementFact) => append({ placements: [placement] }),
  markRead: (lessonId: string, at: number) => append({ reads: [{ lessonId, at }] }),
  setSetting(name: SettingName, value: boolean, now: number): Promise<void> {
    return append(({ settings }) => {
      const at = momentAfter(
        now,
        settings.filter((setting) => setting.name === name),
      )
      return { settings: [{ name, value, at }] }
    })
  },
  setTick(tick: TickFact): Promise<void> {
    return append(({ ticks }) => {
      const before = ticks.filter((other) => tickKey(other) === tickKey(tick))
      return { ticks: [{ ...tick, at: momentAfter(tick.at, before) }] }
    })
  },
  /** The next page can offer the place at once, also when this one is being closed. */
  savePosition(position: PositionFact, words: Omit<Place, keyof PositionFact>): Promise<void> {
    const { place } = readMirror()
    const at = momentAfter(position.at, [...(place ? [place] : []), ...(state.facts?.positions ?? [])])
    writeMirror({ ...readMirror(), place: { ...words, ...position, at } })
    return append(({ positions }) => {
      // The last place of all lessons is where to resume. What was mirrored just now may be among them already.
      const others = positions.filter((other) => !(other.lessonId === position.lessonId && other.at === at))
      return { positions: [{ ...position, at: momentAfter(at, others) }] }
    })
  },
  /** A page that is being hidden may never come back: with the next one the answer counts, unless it does before. */
  leaveReview(review: ReviewFact): void {
    writeMirror({ ...readMirror(), left: review })
  },

  async saveDraft(key: string, value: unknown): Promise<void> {
    await (await open())?.kept.drafts.save(key, value)
  },
  /** The value that was saved; whoever reads it checks its form. */
  async readDraft(key: string): Promise<unknown> {
    return (await (await open())?.kept.drafts.find(key))?.value
  },
  async dropDraft(key: string): Promise<void> {
    await (await open())?.kept.drafts.drop(key)
  },
  async listDrafts(): Promise<readonly Draft[]> {
    return (await (await open())?.kept.drafts.list()) ?? []
  },

  /** Merges facts that were checked, all or none; `undefined` where they could not be taken in. */
  async importFacts(facts: ProgressFacts): Promise<MergeReport | undefined> {
    return (await open())?.kept.add(facts)
  },
  /**
   * Takes away everything that the learner left in this browser, and in the account of whoever is signed in; `false` where
   * one of the two refuses.
   */
  async eraseAll(): Promise<boolean> {
    return (await (await open())?.account.erase()) ?? false
  },
  /**
   * Before signing out: what waits is sent, and all that the account has is taken away from this browser. The answer is
   * how many facts wait because they could not be sent; then nothing is taken away, unless `leaving` says so.
   */
  async leaveAccount(leaving: Leaving): Promise<number> {
    return (await (await open())?.account.leave(leaving)) ?? 0
  },
  /** After leaving: signing out may have failed. */
  async comeBack(): Promise<void> {
    await (await open())?.account.comeBack()
  },
  /** How many facts wait here for accounts to come back. */
  async countAside(): Promise<number> {
    return (await (await open())?.kept.countAside()) ?? 0
  },
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 })
  // Safari has none.
  else setTimeout(work, 200)
}

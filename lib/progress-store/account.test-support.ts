import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { IDBFactory } from 'fake-indexeddb'
import { onTestFinished, vi } from 'vitest'
import { filterFacts, nameFacts, nameText } from '@/lib/progress/fact-kinds'
import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { countFacts, findChanged } from '@/lib/progress/sync'
import { digestFacts, findOpenHeaps, heapOf, readDigests } from '@/lib/progress/sync-digest'
import { readMessage, SyncRequest } from '@/lib/progress/sync-messages'
import { FakePage } from '@/tests/support/fake-page'
import { hour, someFacts } from '@/tests/support/progress-facts'

/** A server with accounts, by their marks; it answers as `app/api/progress/route.ts` does. */
class FakeServer {
  readonly accounts = new Map<string, { facts: ProgressFacts; erasedAt: number }>()
  /** What was asked: `POST 2` for two facts that were sent. */
  readonly asked: string[] = []
  readonly keptAlive: boolean[] = []
  /** A status to answer with instead, or no connection at all. */
  fault: number | 'offline' | undefined
  /** The facts that are not taken. */
  refuses: (facts: ProgressFacts) => boolean = () => false
  /** What the server makes of times. */
  align: (facts: ProgressFacts) => ProgressFacts = (facts) => facts

  constructor() {
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => this.#answer(new URL(address, 'http://site'), init))
  }

  factsOf(mark: string): ProgressFacts {
    return this.#accountOf(mark).facts
  }

  give(mark: string, facts: ProgressFacts): void {
    this.accounts.set(mark, { ...this.#accountOf(mark), facts: mergeProgress(this.factsOf(mark), facts) })
  }

  #accountOf(mark: string) {
    return this.accounts.get(mark) ?? { facts: NO_PROGRESS, erasedAt: 0 }
  }

  async #answer({ searchParams }: URL, { method = 'GET', body, keepalive = false }: RequestInit): Promise<Response> {
    const sent = readMessage(SyncRequest, JSON.parse(String(body ?? null)))
    this.asked.push(sent ? `POST ${nameFacts(sent.facts).length}` : method)
    this.keptAlive.push(keepalive)
    if (this.fault === 'offline') throw new TypeError('Failed to fetch')
    if (this.fault) return new Response(null, { status: this.fault, headers: { 'retry-after': '7' } })
    const mark = /drydock-signed-in=(\w+)/.exec(document.cookie)?.[1]
    if (!mark) return new Response(null, { status: 401 })
    if (mark !== (sent?.mark ?? searchParams.get('mark'))) return new Response(null, { status: 409 })
    if (sent) return this.#take(mark, sent.facts)
    if (method === 'DELETE') {
      this.accounts.set(mark, { facts: NO_PROGRESS, erasedAt: Date.now() })
      return new Response(null, { status: 204 })
    }
    return this.#tell(mark, searchParams.get('have') ?? '')
  }

  #take(mark: string, sent: ProgressFacts): Response {
    if (this.refuses(sent)) return new Response(null, { status: 400 })
    this.give(mark, this.align(sent))
    const names = new Set(nameFacts(sent).map(nameText))
    const has = filterFacts(this.factsOf(mark), (name) => names.has(nameText(name)))
    return Response.json({ status: 'kept', erasedAt: this.#accountOf(mark).erasedAt, instead: findChanged(sent, has) })
  }

  #tell(mark: string, have: string): Response {
    const { facts, erasedAt } = this.#accountOf(mark)
    const heaps = findOpenHeaps(digestFacts(nameFacts(facts)), readDigests(have) ?? [])
    const told = filterFacts(facts, (name) => heaps.includes(heapOf(name)))
    return Response.json({ status: 'found', erasedAt, heaps, facts: told, more: false })
  }
}

/** What all browsers of a test have in common. */
interface World {
  page: FakePage
  server: FakeServer
  /** The one that code runs in. */
  current?: FakeBrowser
}

/** A browser in which somebody may be signed in. */
class FakeBrowser {
  readonly #world: World
  #factory: IDBFactory | undefined = new IDBFactory()
  #stored = new Map<string, string>()
  readonly #document = { cookie: '', visibilityState: 'visible' }

  constructor(world: World) {
    this.#world = world
  }

  signIn(mark: string | undefined): void {
    this.#document.cookie = mark === undefined ? '' : `drydock-signed-in=${mark}`
  }

  refuseDatabase(): void {
    this.#factory = undefined
  }

  turn(visibilityState: 'hidden' | 'visible'): void {
    this.#document.visibilityState = visibilityState
    this.#world.page.dispatchEvent(new Event('visibilitychange'))
  }

  get mirror(): unknown {
    return JSON.parse(this.#world.page.stored.get('drydock.progress') ?? 'null')
  }

  /**
   * Each tab runs its own copy of the code; what runs from now on runs in this browser. What a tab would load when it is
   * needed is there already, so that no test waits for it by the clock.
   */
  async openTab({ isLoaded = true } = {}) {
    const { current, page } = this.#world
    if (current !== this) {
      if (current) current.#stored = new Map(page.stored)
      page.stored.clear()
      for (const [key, text] of this.#stored) page.stored.set(key, text)
      this.#world.current = this
    }
    vi.stubGlobal('indexedDB', this.#factory)
    vi.stubGlobal('document', this.#document)
    vi.resetModules()
    const { progressStore } = await import('./progress-store')
    if (isLoaded) await import('./account-sync')
    await progressStore.listDrafts()
    await settle()
    return progressStore
  }
}

/** A server, browsers, and clocks that stand still until a test moves them. */
export function openWorld() {
  const world: World = { page: new FakePage(), server: new FakeServer() }
  // Every tab listens.
  setMaxListeners(100, world.page)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW })
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  onTestFinished(async () => {
    vi.clearAllTimers()
    vi.useRealTimers()
    // What a tab has begun is done before its channels close.
    await wait(20)
    await settle()
    vi.restoreAllMocks()
  })
  return { ...world, openBrowser: () => new FakeBrowser(world) }
}

export const NOW = Date.UTC(2026, 10, 28)

/** What was begun is done: databases and channels have answered. */
export async function settle(rounds = 100): Promise<void> {
  for (let round = 0; round < rounds; round++) await new Promise((resolve) => setImmediate(resolve))
}

/** The clock moves on, and what it wakes is done. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
  await settle()
}

/** Nothing of any kind: what waits in a browser that has sent everything. */
export const nothing = countFacts(NO_PROGRESS)

/** Lessons that were read to their end. */
export const read = (...lessonIds: string[]): ProgressFacts =>
  mergeProgress(someFacts({ reads: lessonIds.map((lessonId) => ({ lessonId, at: hour(1) })) }), NO_PROGRESS)

/** The words that a place is kept with. */
export const words = { path: '/learn/why/works', title: 'It works on my machine' }

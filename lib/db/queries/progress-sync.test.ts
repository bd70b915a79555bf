import 'fake-indexeddb/auto'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { NextRequest } from 'next/server'
import { afterEach, expect, vi } from 'vitest'
import { DELETE, GET, POST } from '@/app/api/progress/route'
import { currentUser } from '@/lib/auth/current-user'
import { findMark } from '@/lib/progress/account-mark'
import { nameFacts, nameText } from '@/lib/progress/fact-kinds'
import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { openWorld } from '@/lib/progress-store/account.test-support'
import { testOnEach } from '@/tests/support/databases'
import { anyFacts } from '@/tests/support/progress-facts'
import { makeUser } from '@/tests/support/school'
import { DatabaseGoneError } from '../database-gone'
import type { Database } from '../open-database'
import { listAllFacts } from './progress-facts'

vi.mock('@/lib/auth/current-user', () => ({ currentUser: vi.fn() }))
vi.mock('@/lib/auth/session-mark', () => ({ markSignedIn: vi.fn() }))

const HANDLERS = { GET, POST, DELETE }

afterEach(() => {
  globalThis.drydockDatabase = undefined
})

/** Browsers that ask the site's own route about accounts whose mark is their id. */
function connectWorld(database: Database) {
  const world = openWorld()
  vi.useRealTimers()
  globalThis.drydockDatabase = Promise.resolve(database)
  vi.mocked(currentUser).mockImplementation(async () => {
    const id = findMark(document.cookie)
    return id === undefined ? undefined : { id, name: 'Ada', email: undefined }
  })
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const { method = 'GET', body = null, headers } = init
    const sent = new Headers(headers)
    sent.set('cookie', document.cookie)
    sent.set('sec-fetch-site', 'same-origin')
    const request = new NextRequest(new URL(address, 'http://localhost:3000'), { method, body, headers: sent })
    const handler = Object.entries(HANDLERS).find(([name]) => name === method)?.[1]
    return handler ? handler(request) : new Response(null, { status: 405 })
  })
  return world
}

/** Without facts that two browsers made in the same millisecond with other words: digests take those for the same. */
function withoutTwins(facts: ProgressFacts, others: ProgressFacts): boolean {
  const moments = new Set(nameFacts(others).map((fact) => `${nameText(fact)} ${fact.at}`))
  return !nameFacts(facts).some((fact) => moments.has(`${nameText(fact)} ${fact.at}`))
}

testOnEach(
  'two browsers that sign in end with everything that either did, and so does the account',
  async (database) => {
    const { openBrowser } = connectWorld(database)
    await fc.assert(
      fc.asyncProperty(anyFacts, anyFacts, async (onPhone, onLaptop) => {
        fc.pre(withoutTwins(onPhone, onLaptop))
        const { userId } = await makeUser(database.db)
        const all = mergeProgress(onPhone, onLaptop)
        const [phone, laptop] = [openBrowser(), openBrowser()]
        for (const [browser, facts] of [
          [phone, onPhone],
          [laptop, onLaptop],
        ] as const) {
          await (await browser.openTab()).importFacts(facts)
          browser.signIn(userId)
          const tab = await browser.openTab()
          await vi.waitFor(() => expect(tab.getAccount()?.settledAt).toBeDefined())
        }
        expect(await listAllFacts(database.db, { userId })).toEqual(all)
        expect((await laptop.openTab()).getSnapshot()).toEqual(all)
        // Somebody who comes back after a while.
        vi.setSystemTime(Date.now() + 120_000)
        const tab = await phone.openTab()
        await vi.waitFor(() => expect(tab.getSnapshot()).toEqual(all))
      }),
      { numRuns: 5 },
    )
  },
)

testOnEach('while the database is gone facts wait in the browser, and are sent once it is back', async (database) => {
  const { openBrowser } = connectWorld(database)
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { userId } = await makeUser(database.db)
  const gone = Promise.reject(new DatabaseGoneError('restarting'))
  gone.catch(() => undefined)
  globalThis.drydockDatabase = gone
  const browser = openBrowser()
  browser.signIn(userId)
  const tab = await browser.openTab()
  await tab.markRead('l01', 5)
  await vi.waitFor(() => expect(tab.getAccount()?.trouble).toBe('out-of-reach'))
  await wait(50)
  expect(tab.getAccount()?.waiting.reads).toBe(1)
  globalThis.drydockDatabase = Promise.resolve(database)
  dispatchEvent(new Event('online'))
  const read = { ...NO_PROGRESS, reads: [{ lessonId: 'l01', at: 5 }] }
  await vi.waitFor(async () => expect(await listAllFacts(database.db, { userId })).toEqual(read))
  await vi.waitFor(() => expect(tab.getAccount()).toMatchObject({ waiting: { reads: 0 }, trouble: undefined }))
  told.mockRestore()
})

import { afterEach, expect, vi } from 'vitest'
import type { Database } from '@/lib/db/open-database'
import { ask, headersOf } from '@/tests/support/access-request'
import { testOnEach } from '@/tests/support/databases'
import { failOn } from '@/tests/support/failing-writes'
import { auth } from './auth'
import { currentUser, type User } from './current-user'
import { withPassword } from './oidc.test-support'

afterEach(() => {
  vi.unstubAllEnvs()
  globalThis.drydockDatabase = undefined
})

/** Whoever the site takes a browser for, when it uses the database. */
async function whoIsAsked(database: Database, cookie: string): Promise<User | undefined> {
  globalThis.drydockDatabase = Promise.resolve(database)
  let user: User | undefined
  const told = await ask(headersOf(cookie), async () => {
    user = await currentUser()
    return undefined
  })
  if (told.kind === 'threw') throw told.error
  return user
}

testOnEach('where nothing can be written, those who signed in days ago are known all the same', async (database) => {
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
  globalThis.drydockDatabase = Promise.resolve(database)
  const email = 'ada@example.org'
  const { browser, userId } = await withPassword(await auth(), email)
  const cookie = browser.headers.get('cookie') ?? ''
  const { db } = database
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString()
  const endsIn = (count: number) =>
    db
      .updateTable('session')
      .set({ expiresAt: days(count) })
      .where('userId', '=', userId)
      .execute()
  const known = { id: userId, name: 'Local', email }
  await endsIn(20)
  expect(await whoIsAsked(failOn(database, 'session'), cookie)).toEqual(known)
  // With room its end is written anew.
  expect(await whoIsAsked(database, cookie)).toEqual(known)
  const { expiresAt } = await db
    .selectFrom('session')
    .select('expiresAt')
    .where('userId', '=', userId)
    .executeTakeFirstOrThrow()
  expect(new Date(String(expiresAt)).getTime()).toBeGreaterThan(Date.parse(days(29)))
  await endsIn(-1)
  expect(await whoIsAsked(database, cookie)).toBeUndefined()
})

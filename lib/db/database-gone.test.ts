import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { makePlace, testOnEach } from '@/tests/support/databases'
import { makeUser } from '@/tests/support/school'
import { database } from './database'
import { isDatabaseGone, toToldError } from './database-gone'
import { openDatabase } from './open-database'
import type { Tables } from './tables'

/** What was thrown. */
async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('nothing was thrown'),
    (error) => error,
  )
}

async function killOthers(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db)
}

test('a connection that breaks in a transaction is told as such, and the next one works', async () => {
  const { place, remove } = await makePlace('postgres')
  const [one, other] = [openDatabase(place), openDatabase(place)]
  const broken = one.db.transaction().execute(async (trx) => {
    await sql`select 1`.execute(trx)
    await killOthers(other.db)
    await sql`select 2`.execute(trx)
  })
  expect(isDatabaseGone(await errorOf(broken))).toBe(true)
  expect((await sql`select 3 as three`.execute(one.db)).rows).toEqual([{ three: 3 }])
  await one.close()
  await other.close()
  await remove()
})

test('a server that is not there is told without its address and password', async () => {
  const { db, close } = openDatabase({ folder: '/nowhere', url: 'postgres://ada:secret@127.0.0.1:1/db' })
  const error = await errorOf(sql`select 1`.execute(db))
  expect(error).toMatchObject({ message: 'The database cannot be used (ECONNREFUSED).', digest: 'DATABASE_GONE' })
  expect(error).not.toHaveProperty('cause')
  await close()
})

test('of many who wait for a database that is not there, none takes away the next one’s', async () => {
  const { place, remove } = await makePlace('sqlite')
  const gone = Promise.reject(new Error('away'))
  globalThis.drydockDatabase = gone
  const first = database().catch(() => database())
  const second = database().catch(() => database())
  process.env['DATA_DIR'] = place.folder
  expect(await first).toBe(await second)
  await (await first).close()
  globalThis.drydockDatabase = undefined
  await remove()
})

test('the codes of PostgreSQL tell a database that is gone from a mistake of ours', () => {
  const isGone = (code: string) => {
    const error = new pg.DatabaseError('told', 4, 'error')
    error.code = code
    return isDatabaseGone(toToldError(error))
  }
  expect(['08006', '08001', '53100', '57P01', '58030', '25006'].filter((code) => !isGone(code))).toEqual([])
  expect(['08P01', '23505', '42P01', '22021'].filter(isGone)).toEqual([])
})

testOnEach('an error of ours stays one, and says nothing about the rows', async ({ db }) => {
  const { userId } = await makeUser(db, 'Ada')
  const again = db
    .insertInto('user')
    .columns(['id', 'name', 'email', 'emailVerified', 'createdAt', 'updatedAt'])
    .expression((query) =>
      query
        .selectFrom('user')
        .where('id', '=', userId)
        .select(['id', 'name', 'email', 'emailVerified', 'createdAt', 'updatedAt']),
    )
  const error = await errorOf(again.execute())
  expect(isDatabaseGone(error)).toBe(false)
  expect(error).toHaveProperty('code')
  expect(JSON.stringify(error) + String(error)).not.toContain(userId)
})

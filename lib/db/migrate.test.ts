import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { DIALECTS, makePlace } from '@/tests/support/databases'
import { migrateAtOnce } from '@/tests/support/migrate-at-once'
import { migrate } from './migrate'
import { listMigrations } from './migrations/list-migrations'
import { openDatabase } from './open-database'

test.each(DIALECTS)('an empty database gets its tables, and a second start changes nothing (%s)', async (dialect) => {
  const { place, remove } = await makePlace(dialect)
  const database = openDatabase(place)
  await migrate(database, place)
  await migrate(database, place)
  expect(await database.db.selectFrom('class').selectAll().execute()).toEqual([])
  await database.close()
  await remove()
})

test.each(DIALECTS)('several programs that start at once wait for each other (%s)', async (dialect) => {
  const { place, remove } = await makePlace(dialect)
  const all = [1, 2, 3].map(() => openDatabase(place))
  await Promise.all(all.map((database) => migrate(database, place)))
  for (const { db, close } of all) {
    expect(await db.selectFrom('member').selectAll().execute()).toEqual([])
    await close()
  }
  await remove()
})

// Takes seconds: each of the four is a program of its own, as on a cluster, where no lock within a process helps.
test('four programs that start at once end well, and each step is done once, on both databases', async () => {
  const made = [await makePlace('sqlite'), await makePlace('postgres')]
  expect(
    await migrateAtOnce(
      4,
      made.map(({ place }) => place),
    ),
  ).toEqual([0, 0, 0, 0])
  for (const { place, remove } of made) {
    const { db, dialect, close } = openDatabase(place)
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(listMigrations(dialect)))
    expect(await db.selectFrom('attempt').selectAll().execute()).toEqual([])
    await close()
    await remove()
  }
})

test.each(DIALECTS)(
  'a database of a newer program is refused in a sentence that says what to do (%s)',
  async (dialect) => {
    const { place, remove } = await makePlace(dialect)
    const database = openDatabase(place)
    const newer = { ...listMigrations(dialect), '9999-moon': { up: async () => {} } }
    await migrate(database, place, newer)
    await expect(migrate(database, place)).rejects.toThrow(
      /used by a newer version of Drydock: it has 9999-moon, .*Start the newer version, or restore a backup/,
    )
    await database.close()
    await remove()
  },
)

test.each(DIALECTS)(
  'a step that fails leaves nothing behind, and the next start does all of it (%s)',
  async (dialect) => {
    const { place, remove } = await makePlace(dialect)
    const database = openDatabase(place)
    const steps = listMigrations(dialect)
    const failing = {
      ...steps,
      '0004-broken': {
        up: async () => {
          throw new Error('no space left')
        },
      },
    }
    await expect(migrate(database, place, failing)).rejects.toThrow('no space left')
    expect((await database.db.introspection.getTables()).map(({ name }) => name)).toEqual([])
    await migrate(database, place)
    expect(await database.db.selectFrom('user').selectAll().execute()).toEqual([])
    await database.close()
    await remove()
  },
)

test.each(DIALECTS)('better-auth finds all its tables and columns (%s)', async (dialect) => {
  const { place, remove } = await makePlace(dialect)
  const database = openDatabase(place)
  await migrate(database, place)
  const auth = betterAuth({
    baseURL: 'http://localhost:3000',
    secret: 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA',
    emailAndPassword: { enabled: true },
    database: { db: database.db, type: dialect },
  })
  const { toBeAdded, toBeCreated } = await getMigrations(auth.options)
  expect([toBeAdded, toBeCreated]).toEqual([[], []])
  await database.close()
  await remove()
})

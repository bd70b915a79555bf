import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Migration } from 'kysely/migration'
import { expect, test } from 'vitest'
import { DIALECTS, makePlace } from '@/tests/support/databases'
import { makeClass } from '@/tests/support/school'
import { backup, restore } from './backup'
import { migrate, NewerDatabaseError } from './migrate'
import { listMigrations } from './migrations/list-migrations'
import { type Database, type DatabasePlace, type Dialect, databaseFile, openDatabase } from './open-database'

const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'drydock-backup-')), 'copy', 'drydock.backup')

async function openReady(place: DatabasePlace) {
  const database = openDatabase(place)
  await migrate(database, place)
  return database
}

async function listNames(place: DatabasePlace): Promise<string[]> {
  const { db, close } = openDatabase(place)
  const rows = await db.selectFrom('class').select('name').orderBy('name').execute()
  await close()
  return rows.map(({ name }) => name)
}

test.each(DIALECTS)(
  'a backup that is taken while classes are written is whole, and brings them back (%s)',
  async (dialect) => {
    const { place, remove } = await makePlace(dialect)
    const running = await openReady(place)
    await makeClass(running.db, { name: 'before' })
    const file = newFile()
    const [size] = await Promise.all([backup(place, file), makeClass(running.db, { name: 'meanwhile' })])
    expect(size).toBeGreaterThan(1_000)
    await makeClass(running.db, { name: 'zz after' })
    await running.close()

    const kept = (await restore(place, file)) ?? ''
    const names = await listNames(place)
    expect(names).toContain('before')
    expect(names).not.toContain('zz after')

    // What was there before is kept, and can be restored itself.
    expect(path.dirname(kept)).toBe(place.folder)
    expect(path.basename(kept)).toMatch(/^drydock\.(db|dump)\.before-2[-\dT]*Z$/)
    await restore(place, kept)
    expect(await listNames(place)).toEqual(['before', 'meanwhile', 'zz after'])
    await remove()
  },
)

test.each(DIALECTS)('a backup goes into an empty place, as on a new machine (%s)', async (dialect) => {
  const [from, to] = [await makePlace(dialect), await makePlace(dialect)]
  const running = await openReady(from.place)
  await makeClass(running.db, { name: 'moved' })
  const file = newFile()
  await backup(from.place, file)
  await running.close()
  expect(await restore(to.place, file)).toBeUndefined()
  expect(await listNames(to.place)).toEqual(['moved'])
  await from.remove()
  await to.remove()
})

test('a running server is noticed, and its database stays as it is', async () => {
  const { place, remove } = await makePlace('sqlite')
  const running = await openReady(place)
  const file = newFile()
  await backup(place, file)
  await makeClass(running.db, { name: 'alive' })
  await expect(restore(place, file)).rejects.toThrow('The database is in use. Stop the server, then restore.')
  await running.close()
  expect(await listNames(place)).toEqual(['alive'])
  await remove()
})

/** A place where a class called "mine" is, and nobody has it open. */
async function makeMine(dialect: Dialect) {
  const made = await makePlace(dialect)
  const running = await openReady(made.place)
  await makeClass(running.db, { name: 'mine' })
  await running.close()
  return made
}

/** A backup of a database that was made with other steps than those of this program. */
async function makeBackup(dialect: Dialect, steps: Record<string, Migration>, more = async (_: Database) => {}) {
  const { place, remove } = await makePlace(dialect)
  const database = openDatabase(place)
  await migrate(database, place, steps)
  await makeClass(database.db, { name: 'theirs' })
  await more(database)
  const file = newFile()
  await backup(place, file)
  await database.close()
  await remove()
  return file
}

/** As a program had them that knew of the first two. */
const olderSteps = (dialect: Dialect) => Object.fromEntries(Object.entries(listMigrations(dialect)).slice(0, 2))

/** What stands in its folder, besides the file of SQLite and its lock: a refused restore leaves nothing there. */
const listLeft = ({ folder }: DatabasePlace) =>
  readdirSync(folder).filter((name) => !['drydock.db', 'migrating.lock'].includes(name))

test.each(DIALECTS)(
  'a backup of a newer program, or a damaged one, is refused and touches nothing (%s)',
  async (dialect) => {
    const { place, remove } = await makeMine(dialect)
    const file = await makeBackup(dialect, { ...listMigrations(dialect), '9999-moon': { up: async () => {} } })
    await expect(restore(place, file)).rejects.toThrow(
      new NewerDatabaseError(
        'The backup is of a database that was used by a newer version of Drydock: it has 9999-moon, and this program ' +
          `knows nothing beyond ${Object.keys(listMigrations(dialect)).at(-1)}. Restore it with the newer version.`,
      ),
    )
    const whole = readFileSync(file)
    const garbage = Buffer.from('not a database at all, but long enough to be looked at'.repeat(40))
    // The last two cut off rows alone: the table of contents of a dump is at its beginning, and tells nothing of them.
    const lengths = [whole.length * 0.1, whole.length * 0.5, whole.length * 0.99, whole.length - 1]
    const cutOff = lengths.map((length) => whole.subarray(0, Math.floor(length)))
    for (const bytes of [garbage, ...cutOff, Buffer.alloc(0)]) {
      const damaged = `${file}-damaged`
      writeFileSync(damaged, bytes)
      await expect(restore(place, damaged), `${bytes.length} bytes`).rejects.toThrow(
        /is no sound database of Drydock: /,
      )
    }
    await expect(restore(place, '/nowhere/x')).rejects.toThrow('There is no file /nowhere/x.')
    expect([await listNames(place), listLeft(place)]).toEqual([['mine'], []])
    await remove()
  },
)

test.each(DIALECTS)('an older backup is brought up to date, also over newer tables (%s)', async (dialect) => {
  const { place, remove } = await makeMine(dialect)
  const kept = await restore(place, await makeBackup(dialect, olderSteps(dialect)))
  expect([await listNames(place), kept && existsSync(kept)]).toEqual([['theirs'], true])
  const { db, close } = openDatabase(place)
  expect(await db.selectFrom('attempt').selectAll().execute()).toEqual([])
  await close()
  await remove()
})

test.each(DIALECTS)('where a backup cannot be brought up to date, what was there comes back (%s)', async (dialect) => {
  const { place, remove } = await makeMine(dialect)
  const file = await makeBackup(dialect, olderSteps(dialect), async ({ db }) => {
    await db.schema.createTable('assignment').addColumn('other', 'text').execute()
  })
  await expect(restore(place, file)).rejects.toThrow(/assignment"? already exists/)
  expect([await listNames(place), listLeft(place)]).toEqual([['mine'], []])
  const empty = await makePlace(dialect)
  await expect(restore(empty.place, file)).rejects.toThrow(/already exists/)
  const { db, close } = openDatabase(empty.place)
  expect(await db.introspection.getTables({ withInternalKyselyTables: true })).toEqual([])
  await close()
  await empty.remove()
  await remove()
})

test('a database of something else is not replaced', async () => {
  const { place, remove } = await makePlace('postgres')
  const { db, close } = openDatabase(place)
  await db.schema.createTable('invoice').addColumn('id', 'text').execute()
  await expect(restore(place, await makeBackup('postgres', olderSteps('postgres')))).rejects.toThrow(
    'The database has tables, and they are not of Drydock. Name an empty one in DATABASE_URL.',
  )
  expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual(['invoice'])
  await close()
  await remove()
})

test('a backup replaces no other one, and says where it looked for a database', async () => {
  const { place, remove } = await makePlace('sqlite')
  await expect(backup(place, newFile())).rejects.toThrow(`There is no database at ${databaseFile(place.folder)}`)
  const running = await openReady(place)
  const file = newFile()
  await backup(place, file)
  await expect(backup(place, file)).rejects.toThrow(/is there already/)
  expect(existsSync(file)).toBe(true)
  await running.close()
  await remove()
})

// Starts a program, because a limit on the size of files is one of the process: as on a full disk, writing fails midway.
test.each(DIALECTS)(
  'where there is no room for a backup, nothing stands there that looks like one (%s)',
  async (dialect) => {
    const { place, remove } = await makePlace(dialect)
    const running = await openReady(place)
    for (let number = 0; number < 20; number++)
      await makeClass(running.db, { name: randomBytes(5_000).toString('hex') })
    await running.close()
    const file = newFile()
    const program = ['--conditions=react-server', '--import', 'tsx', 'lib/db/cli/db.ts', 'backup', file]
    const limited = ['-c', 'ulimit -f 64 && exec "$0" "$@"', process.execPath, ...program]
    const env = { ...process.env, DATA_DIR: place.folder, DATABASE_URL: place.url ?? '' }
    const { status, stderr } = spawnSync('sh', limited, { env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, expect.stringMatching(/full|disk|pg_dump failed/)])
    expect(readdirSync(path.dirname(file))).toEqual([])
    await remove()
  },
)

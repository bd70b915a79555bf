import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { DIALECTS, makePlace } from '@/tests/support/databases'
import { makeClass } from '@/tests/support/school'
import { backup, restore } from './backup'
import { migrate, NewerDatabaseError } from './migrate'
import { listMigrations } from './migrations/list-migrations'
import { type DatabasePlace, databaseFile, openDatabase } from './open-database'

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

    const kept = await restore(place, file)
    const names = await listNames(place)
    expect(names).toContain('before')
    expect(names).not.toContain('zz after')
    if (dialect === 'sqlite') {
      expect(kept && path.basename(kept)).toMatch(/^drydock\.db\.before-2/)
      expect(readdirSync(place.folder)).toContain(path.basename(kept ?? ''))
    }
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

test('what is no backup, or one of a newer program, is refused, and the database stays', async () => {
  const { place, remove } = await makePlace('sqlite')
  const running = await openReady(place)
  await makeClass(running.db, { name: 'mine' })
  await running.close()
  const garbage = newFile().replace('/copy', '')
  writeFileSync(garbage, 'not a database at all, but long enough to be looked at'.repeat(40))
  await expect(restore(place, garbage)).rejects.toThrow(/is no sound database of Drydock/)
  await expect(restore(place, '/nowhere/x')).rejects.toThrow('There is no file /nowhere/x.')

  const newer = await makePlace('sqlite')
  const database = openDatabase(newer.place)
  await migrate(database, newer.place, { ...listMigrations('sqlite'), '9999-moon': { up: async () => {} } })
  const file = newFile()
  await backup(newer.place, file)
  await database.close()
  await expect(restore(place, file)).rejects.toThrow(NewerDatabaseError)
  expect(await listNames(place)).toEqual(['mine'])
  await newer.remove()
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

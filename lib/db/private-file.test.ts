import { chmodSync, existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DIALECTS, makePlace } from '@/tests/support/databases'
import { makeClass } from '@/tests/support/school'
import { backup, restore } from './backup'
import { migrate } from './migrate'
import { type DatabasePlace, databaseFile, openDatabase } from './open-database'

async function openReady(place: DatabasePlace) {
  const database = openDatabase(place)
  await migrate(database, place)
  await makeClass(database.db)
  return database
}

const rightsOf = (file: string) => statSync(file).mode & 0o777

/** Files that others on the machine may read. */
const listOpen = (folder: string) =>
  readdirSync(folder).filter((name) => name !== 'migrating.lock' && (rightsOf(path.join(folder, name)) & 0o077) !== 0)

test('the file of SQLite, and what stands beside it, is for its owner alone', async () => {
  const { place, remove } = await makePlace('sqlite')
  onTestFinished(remove)
  const folder = path.join(place.folder, 'new')
  const running = await openReady({ folder })
  expect(readdirSync(folder)).toContain('drydock.db-wal')
  expect([rightsOf(folder), listOpen(folder)]).toEqual([0o700, []])
  await running.close()
  // As an older program left it.
  chmodSync(databaseFile(folder), 0o644)
  await (await openReady({ folder })).close()
  expect(listOpen(folder)).toEqual([])
})

test('a folder that the operator made stays as it is', async () => {
  const { place, remove } = await makePlace('sqlite')
  onTestFinished(remove)
  chmodSync(place.folder, 0o750)
  await (await openReady(place)).close()
  expect(rightsOf(place.folder)).toBe(0o750)
})

test.each(DIALECTS)('so are backups, what a restore puts back, and what it keeps (%s)', async (dialect) => {
  const { place, remove } = await makePlace(dialect)
  onTestFinished(remove)
  await (await openReady(place)).close()
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'drydock-private-')), 'copies', 'drydock.backup')
  await backup(place, file)
  expect([rightsOf(file), rightsOf(path.dirname(file))]).toEqual([0o600, 0o700])
  const kept = (await restore(place, file)) ?? ''
  expect(existsSync(kept)).toBe(true)
  expect(listOpen(place.folder)).toEqual([])
})

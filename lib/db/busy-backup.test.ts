import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { makePlace } from '@/tests/support/databases'
import { makeClass } from '@/tests/support/school'
import { backup, restore } from './backup'
import { migrate } from './migrate'
import { databaseFile, openDatabase } from './open-database'

const PAGE = 4096

/** Writes without a pause, through a connection of its own as a running server does. */
function writeOn(file: string): { stop(): Promise<number> } {
  const writer = new SQLite(file)
  const write = writer.prepare("update class set name = name || '.' where name like 'busy%'")
  let isDone = false
  const writing = (async () => {
    let writes = 0
    for (; !isDone; writes++) {
      write.run()
      await setImmediate()
    }
    writer.close()
    return writes
  })()
  return {
    stop() {
      isDone = true
      return writing
    },
  }
}

/** Each write would start a copy in several steps over, and this test would never end. */
test('a backup of a large file ends while people work on and on, and brings all back', async () => {
  const { place, remove } = await makePlace('sqlite')
  onTestFinished(remove)
  const database = openDatabase(place)
  await migrate(database, place)
  await makeClass(database.db, { name: 'x'.repeat(3000 * PAGE) })
  await makeClass(database.db, { name: 'busy' })
  const work = writeOn(databaseFile(place.folder))
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'drydock-busy-')), 'drydock.backup')
  const size = await backup(place, file)
  expect(size).toBeGreaterThan(3000 * PAGE)
  expect(await work.stop()).toBeGreaterThan(0)
  await database.close()

  await restore(place, file)
  const restored = openDatabase(place)
  const classes = await restored.db.selectFrom('class').select('name').orderBy('name').execute()
  expect(classes.map(({ name }) => name.length > 3000 * PAGE - 1 || name.startsWith('busy'))).toEqual([true, true])
  await restored.close()
})

import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { makePlace } from '@/tests/support/databases'
import { addMember, makeClass, makeUser } from '@/tests/support/school'
import { migrate } from './migrate'
import { databaseFile, openDatabase } from './open-database'
import { deleteAccount } from './queries/delete-account'

test('of somebody who deletes their account nothing stays in the file of SQLite, not in free pages either', async () => {
  const { place, remove } = await makePlace('sqlite')
  onTestFinished(remove)
  const database = openDatabase(place)
  const { db } = database
  await migrate(database, place)
  const classId = await makeClass(db)
  const read = async () => {
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
    return readFileSync(databaseFile(place.folder)).toString('latin1')
  }
  // So many that whole pages become free.
  const people = await Promise.all(Array.from({ length: 200 }, (_, at) => makeUser(db, `Zyxwvutsrq ${at}`)))
  const learner = await addMember(db, classId, { name: 'Zyxwvutsrq in a class' })
  expect(await read()).toContain('Zyxwvutsrq')
  for (const actor of [...people, learner]) await deleteAccount(db, actor)
  expect(await read()).not.toContain('Zyxwvutsrq')
  await database.close()
})

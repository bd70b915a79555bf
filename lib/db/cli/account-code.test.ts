import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { makeCodeAccount } from '@/lib/auth/code-accounts'
import { DIALECTS, makePlace } from '@/tests/support/databases'
import { migrate } from '../migrate'
import { databaseFile, openDatabase } from '../open-database'
import { sayAccountCode } from './account-code'

test.each(DIALECTS)(
  'an operator gets a new code for an id, and a sentence for one that is unknown (%s)',
  async (dialect) => {
    const { place, remove } = await makePlace(dialect)
    onTestFinished(remove)
    const database = openDatabase(place)
    await migrate(database, place)
    const { userId, returnCode } = await makeCodeAccount(database.db, { userId: randomUUID(), name: 'Lea' })
    await database.close()
    const [code, ...rest] = (await sayAccountCode(place, userId)).split('\n\n')
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(code).not.toBe(returnCode)
    expect(rest).toEqual([
      'The code before it does not work any more. Whoever has this one has the account, so give it to nobody else.',
    ])
    await expect(sayAccountCode(place, 'nobody')).rejects.toThrow(
      "No account with a return code has the id nobody here. It is the end of the address of the learner's page in a class.",
    )
  },
)

test('a folder without a database is named, and stays empty', async () => {
  const { place, remove } = await makePlace('sqlite')
  onTestFinished(remove)
  const file = databaseFile(place.folder)
  await expect(sayAccountCode(place, 'x')).rejects.toThrow(
    `There is no database at ${file}; DATA_DIR names its folder.`,
  )
  expect(existsSync(file)).toBe(false)
})

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { DIALECTS, makePlace } from '@/tests/support/databases'
import { makeUser } from '@/tests/support/school'
import { migrate } from '../migrate'
import { type Dialect, databaseFile, openDatabase } from '../open-database'
import { sayAccountLink } from './account-link'

/** A database that nobody has open, and the address of somebody in it. */
async function makeAccount(dialect: Dialect) {
  const { place, remove } = await makePlace(dialect)
  onTestFinished(remove)
  const database = openDatabase(place)
  await migrate(database, place)
  const { userId } = await makeUser(database.db)
  await database.close()
  return { place, email: `${userId}@example.org` }
}

function surroundings(some: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { NODE_ENV: 'test', ...some }
}

const links = /(\S+\/account\/reset\/)[0-9a-f]{32}/

test.each(DIALECTS)(
  'an operator gets a link for an address, and a sentence for one that is unknown (%s)',
  async (dialect) => {
    const { place, email } = await makeAccount(dialect)
    const environment = surroundings({ SITE_URL: 'https://learn.example.org' })
    const told = await sayAccountLink(place, { email, environment })
    expect(told.replace(links, '$1TOKEN')).toBe(
      `https://learn.example.org/account/reset/TOKEN\n\nIt works once and for a day. Whoever opens it chooses the password of ${email}, so give it to nobody else.`,
    )
    const unknown = 'nobody@example.org'
    await expect(sayAccountLink(place, { email: unknown, environment })).rejects.toThrow(
      'Nobody has an account with nobody@example.org here. Is the address mistyped?',
    )
  },
)

test('without an address of the site the link is for this machine, and that is said', async () => {
  const { place, email } = await makeAccount('sqlite')
  const told = await sayAccountLink(place, { email, environment: surroundings({ PORT: '8080' }) })
  expect(links.exec(told)?.[1]).toBe('http://localhost:8080/account/reset/')
  expect(told).toContain('put that in the place of http://localhost:8080.')
  const wrong = sayAccountLink(place, { email, environment: surroundings({ SITE_URL: 'learn.example.org' }) })
  await expect(wrong).rejects.toThrow('SITE_URL is "learn.example.org"; an address looks like')
})

test('a folder without a database is named, and stays empty', async () => {
  const { place, remove } = await makePlace('sqlite')
  onTestFinished(remove)
  const asked = sayAccountLink(place, { email: 'ada@example.org', environment: surroundings() })
  await expect(asked).rejects.toThrow(`There is no database at ${databaseFile(place.folder)}`)
  expect(existsSync(databaseFile(place.folder))).toBe(false)
})

/** Starts the real command, which takes two seconds: what a script sees of it can be seen nowhere else. */
test('for an unknown address the command ends with 1, and says why apart from what it prints', async () => {
  const { place } = await makeAccount('sqlite')
  const program = ['--conditions=react-server', '--import', 'tsx', path.join(import.meta.dirname, 'db.ts')]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, 'account-link', 'nobody@example.org'], {
    env: { ...process.env, DATA_DIR: place.folder, DATABASE_URL: '' },
    encoding: 'utf8',
  })
  const why = 'Nobody has an account with nobody@example.org here. Is the address mistyped?\n'
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: why })
})

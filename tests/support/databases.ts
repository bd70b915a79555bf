import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject, test } from 'vitest'
import { migrate } from '@/lib/db/migrate'
import { type Database, type DatabasePlace, type Dialect, openDatabase } from '@/lib/db/open-database'

/** Every test of queries runs on each. */
export const DIALECTS: readonly Dialect[] = ['sqlite', 'postgres']

/** A place for an empty database that nobody else has; `remove` takes it away. */
export async function makePlace(dialect: Dialect): Promise<{ place: DatabasePlace; remove(): Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'drydock-db-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  if (dialect === 'sqlite') return { place: { folder }, remove: async () => removeFolder() }
  const server = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    place: { folder, url: url.href },
    async remove() {
      removeFolder()
      await onServer(server, `drop database ${name} with (force)`)
    },
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** One of each kind for the tests of a file, made with the first need and taken away after the last test. */
const open = new Map<Dialect, { database: Database; remove(): Promise<void> }>()

async function sharedDatabase(dialect: Dialect): Promise<Database> {
  const before = open.get(dialect)
  if (before) return before.database
  const { place, remove } = await makePlace(dialect)
  const database = openDatabase(place)
  await migrate(database, place)
  open.set(dialect, { database, remove })
  return database
}

afterAll(async () => {
  for (const { database, remove } of open.values()) {
    await database.close()
    await remove()
  }
  open.clear()
})

interface Kinds {
  /** Where a test is slow for a reason, and one kind is enough. */
  dialects?: readonly Dialect[]
}

/** A test that runs on each kind of database; the tests of a file share one of each, so every test makes its own rows. */
export function testOnEach(
  sentence: string,
  work: (database: Database) => Promise<void>,
  { dialects = DIALECTS }: Kinds = {},
): void {
  test.each(dialects)(`${sentence} (%s)`, async (dialect) => work(await sharedDatabase(dialect)))
}

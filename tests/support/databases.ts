import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { test as base, inject } from 'vitest'
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

/** `test` with a migrated database of the given kind, its own for each file. */
export function testOn(dialect: Dialect) {
  return base.extend<{ database: Database }>({
    database: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are needed
      async ({}, use) => {
        const { place, remove } = await makePlace(dialect)
        const database = openDatabase(place)
        await migrate(database, place)
        await use(database)
        await database.close()
        await remove()
      },
      { scope: 'file' },
    ],
  })
}

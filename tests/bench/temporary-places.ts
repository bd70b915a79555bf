import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { DatabasePlace } from '@/lib/db/open-database'

/** An empty folder that is thrown away. */
export function makeFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'drydock-bench-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** An empty database on a server of PostgreSQL, which is thrown away as a whole. */
export async function makePostgresPlace(server: string, folder: string): Promise<DatabasePlace> {
  const name = `bench_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return { folder, url: url.href }
}

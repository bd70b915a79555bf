import type { TestProject } from 'vitest/node'
import { startPostgresServer } from './postgres-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a server on loopback that lives as long as the tests; a user who may create databases. */
    postgresUrl: string
  }
}

/**
 * Starts a PostgreSQL server for the tests and stops it when they are done. `POSTGRES_TEST_URL` names another one
 * instead. Without any, the tests do not run: half of what we promise is PostgreSQL, and a skipped half would go
 * unnoticed.
 */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['POSTGRES_TEST_URL']
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startPostgresServer()
  project.provide('postgresUrl', url)
  return stop
}

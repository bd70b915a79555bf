import 'server-only'
import { execFile } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import path from 'node:path'

/**
 * Runs a client program of PostgreSQL on a database. The address goes through the environment: arguments can be read by
 * every user of the machine, and it may hold a password.
 *
 * @throws with what the program said
 */
export function runProgram(name: 'pg_dump' | 'pg_restore', args: readonly string[], url: string): Promise<void> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const database = decodeURIComponent(pathname.slice(1))
  const env = {
    ...process.env,
    PGHOST: searchParams.get('host') ?? hostname,
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: database,
  }
  const own = args.map((arg, index) => (args[index - 1] === '--dbname' ? database : arg))
  return new Promise((resolve, reject) => {
    execFile(findProgram(name), own, { env }, (error, _, complaint) => {
      if (!error) return resolve()
      const missing = 'code' in error && error.code === 'ENOENT'
      const why = missing
        ? 'it is not installed (Debian: apt-get install postgresql-client)'
        : complaint.trim() || error.message
      reject(new Error(`${name} failed: ${why}`))
    })
  })
}

/** The newest that Debian keeps off the PATH, because an older client refuses a newer server; else that of the PATH. */
function findProgram(name: string): string {
  const version = (file: string) => Number(file.split(path.sep).at(-3))
  const installed = globSync(`/usr/lib/postgresql/*/bin/${name}`).sort((a, b) => version(b) - version(a))
  return installed.find((file) => existsSync(file)) ?? name
}

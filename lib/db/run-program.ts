import 'server-only'
import { execFile } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import path from 'node:path'

/** A program that is not installed. */
export class MissingProgramError extends Error {
  override name = 'MissingProgramError'
}

type Program = 'pg_dump' | 'pg_restore' | 'psql'

/**
 * Runs a client program of PostgreSQL on a database. The address goes through the environment: arguments can be read by
 * every user of the machine, and it may hold a password.
 *
 * @returns what it wrote to its output
 * @throws with what the program said; {MissingProgramError}
 */
export function runProgram(name: Program, args: readonly string[], url: string): Promise<string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const env = {
    ...process.env,
    PGHOST: searchParams.get('host') ?? hostname,
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
  }
  return new Promise((resolve, reject) => {
    execFile(findProgram(name), args, { env }, (error, output, complaint) => {
      if (!error) return resolve(output)
      const isMissing = 'code' in error && error.code === 'ENOENT'
      reject(
        isMissing
          ? new MissingProgramError(`${name} is not installed (Debian: apt-get install postgresql-client)`)
          : new Error(`${name} failed: ${complaint.trim() || error.message}`),
      )
    })
  })
}

/** The newest that Debian keeps off the PATH, because an older client refuses a newer server; else that of the PATH. */
function findProgram(name: Program): string {
  const version = (file: string) => Number(file.split(path.sep).at(-3))
  const installed = globSync(`/usr/lib/postgresql/*/bin/${name}`).sort((a, b) => version(b) - version(a))
  return installed.find((file) => existsSync(file)) ?? name
}

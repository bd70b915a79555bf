import 'server-only'
import pg from 'pg'
import { GONE_DIGEST } from '@/lib/forms/database-gone'

const NAME = 'DatabaseGoneError'

/** The database cannot be reached, or not be used, as with a full disk; the site goes on without it. */
export class DatabaseGoneError extends Error {
  override name = NAME
  /** Tells the browser, so that the page can say it. */
  readonly digest = GONE_DIGEST
}

/** By its name: Next.js bundles this module into several copies, each with a class of its own. */
export function isDatabaseGone(error: unknown): error is DatabaseGoneError {
  return error instanceof Error && error.name === NAME
}

/**
 * Of connections, of resources such as the disk, of an operator's intervention, of the system; and a standby. What breaks
 * the rules of the protocol (08P01) is a mistake of ours, which nobody can wait for to pass.
 */
const POSTGRES_GONE = /^(08(?!P01)|53|57P|58|25006)/
const SQLITE_GONE = /^SQLITE_(FULL|IOERR|CANTOPEN|READONLY|BUSY|LOCKED|CORRUPT|NOTADB|PROTOCOL|NOMEM)/

/**
 * An error of a driver as it may be told and logged: a `DatabaseGoneError` where the database cannot be used now, else the
 * error itself, which is a mistake of ours.
 *
 * Neither carries the cause or the rows: they may name people, and the address of the database with its password.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html, https://www.sqlite.org/rescode.html
 */
export function toToldError(error: unknown): unknown {
  if (!(error instanceof Error) || isDatabaseGone(error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (error instanceof pg.DatabaseError) {
    for (const private_ of ['detail', 'where', 'internalQuery']) Reflect.deleteProperty(error, private_)
    return POSTGRES_GONE.test(code ?? '') ? goneBecause(code) : error
  }
  return code !== undefined && SQLITE_GONE.test(code) ? goneBecause(code) : error
}

/** `reason` is a code or a word of ours. */
export function goneBecause(reason: string | undefined): DatabaseGoneError {
  return new DatabaseGoneError(`The database cannot be used (${reason ?? 'it does not answer'}).`)
}

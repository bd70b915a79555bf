import 'server-only'
import { Socket } from 'node:net'
import path from 'node:path'
import SQLite from 'better-sqlite3'
import { type Driver, Kysely, PostgresDialect, SqliteAdapter, SqliteDialect } from 'kysely'
import pg from 'pg'
import { nameFaults } from './name-faults'
import { makePrivateFile, makePrivateFolder } from './private-file'
import type { Tables } from './tables'
import { WithoutNull } from './without-null'

export type Dialect = 'sqlite' | 'postgres'

/** An open database; queries take its `db`. */
export interface Database {
  db: Kysely<Tables>
  dialect: Dialect
  close(): Promise<void>
}

/** PostgreSQL where there is a URL, else one file in the folder. */
export interface DatabasePlace {
  url?: string | undefined
  folder: string
}

/** How many connections one server process opens to PostgreSQL; its default allows a hundred in all. */
const MAX_CONNECTIONS = 10
/** A database that does not answer in this time is gone, and the visitor hears that instead of waiting. */
const CONNECT_MS = 5_000
/**
 * The same of one that is asked something and falls silent: a host or a network that is gone without a word, for which
 * TCP alone would wait a quarter of an hour. Nothing that we ask takes nearly as long.
 */
const SILENCE_MS = 30_000
/** Another process, as a backup, may hold the file for a moment. */
const BUSY_MS = 5_000

/** Opens without asking whether its tables are there: see `migrate`. */
export function openDatabase({ url, folder }: DatabasePlace, { silenceMs = SILENCE_MS } = {}): Database {
  return url ? openPostgres(url, silenceMs) : openSqlite(databaseFile(folder))
}

export function databaseFile(folder: string): string {
  return path.join(folder, 'drydock.db')
}

function openSqlite(file: string): Database {
  makePrivateFolder(path.dirname(file))
  makePrivateFile(file)
  const sqlite = new SQLite(file, { timeout: BUSY_MS })
  sqlite.pragma('journal_mode = WAL')
  // With NORMAL a power cut may take back what was already told as saved. https://www.sqlite.org/pragma.html#pragma_synchronous
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  // Else what was deleted stays in the file until something else needs its place.
  sqlite.pragma('secure_delete = ON')
  const db = new Kysely<Tables>({ dialect: new OurSqlite(sqlite) })
  return { db, dialect: 'sqlite', close: () => db.destroy() }
}

class OurSqlite extends SqliteDialect {
  readonly #sqlite: SQLite.Database

  constructor(sqlite: SQLite.Database) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }

  override createDriver(): Driver {
    return nameFaults(super.createDriver(), { isLost: () => false, isInTransaction: () => this.#sqlite.inTransaction })
  }

  /** SQLite takes back tables with their transaction, which Kysely does not make use of by itself. */
  override createAdapter(): SqliteAdapter {
    return new WholeStepsAdapter()
  }
}

class WholeStepsAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function openPostgres(url: string, silenceMs: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    // With TLS pg puts that around it: what comes through keeps the socket below awake, and its end is told above.
    stream: () => endWhenSilent(new Socket(), silenceMs),
    types: { getTypeParser: parserOf },
  })
  // Without a listener a connection that breaks while nobody uses it would end the server.
  pool.on('error', (error) => console.error(`database: an idle connection broke (${error.name})`))
  // The same for one that breaks between two statements of a transaction; the next statement tells it.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new OurPostgres({ pool }), plugins: [new WithoutNull()] })
  return { db, dialect: 'postgres', close: () => db.destroy() }
}

function endWhenSilent(socket: Socket, silenceMs: number): Socket {
  return socket.setTimeout(silenceMs, () => socket.destroy())
}

class OurPostgres extends PostgresDialect {
  override createDriver(): Driver {
    // What is neither an answer of the server nor a mistake of ours comes from the connection.
    const isLost = (error: unknown) => !(error instanceof pg.DatabaseError || error instanceof TypeError)
    return nameFaults(super.createDriver(), { isLost, isInTransaction: () => true })
  }
}

/** Counts and times come as 64-bit integers, which pg hands over as text; ours fit into a number (below 2^53). */
const parserOf: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (oid === pg.types.builtins.INT8 && format !== 'binary') return Number
  return pg.types.getTypeParser(oid, format ?? 'text')
}

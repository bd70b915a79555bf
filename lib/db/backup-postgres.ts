import 'server-only'
import { mkdtempSync, rmSync } from 'node:fs'
import { devNull } from 'node:os'
import path from 'node:path'
import { BackupError, describeUnsound, nameAside, writeBackupFile } from './backup-file'
import { bringUpToDate, refuseNewer } from './migrate'
import { listMigrations } from './migrations/list-migrations'
import { openDatabase } from './open-database'
import { makePrivateFolder } from './private-file'
import { MissingProgramError, runProgram } from './run-program'

interface ServerPlace {
  url: string
  folder: string
}

/** `pg_dump` writes its custom format, as of one moment. */
export async function backupPostgres(url: string, file: string): Promise<void> {
  await writeBackupFile(file, async (part) => {
    await runProgram('pg_dump', ['--format=custom', `--file=${part}`, '--no-owner', '--no-privileges'], url)
    await readSteps(url, part)
  })
}

/** See `restore`. */
export async function restorePostgres(place: ServerPlace, file: string): Promise<string | undefined> {
  const { url, folder } = place
  refuseNewer('backup', await readSteps(url, file), Object.keys(listMigrations('postgres')))
  return withScript(place, file, async (script) => {
    const kept = await keep(place)
    let isReplaced = false
    try {
      await replaceAll(url, script)
      isReplaced = true
      await bringUpToDate({ url, folder })
    } catch (error) {
      if (isReplaced) await putBack(place, { kept, error })
      if (kept) rmSync(kept)
      throw error
    }
    return kept
  })
}

/**
 * The names of the steps that a sound dump has behind it. The file is read to its end: its table of contents, which
 * `pg_restore --list` shows, stands at the beginning and is whole in a file that was cut off.
 *
 * @throws {BackupError} where it is damaged, or of something else
 */
async function readSteps(url: string, file: string): Promise<string[]> {
  try {
    await runProgram('pg_restore', [`--file=${devNull}`, file], url)
    const list = await runProgram('pg_restore', ['--data-only', '--table=kysely_migration', '--file=-', file], url)
    const rows = /^COPY .*\bkysely_migration \(name, .*\n((?:.*\n)*?)\\\.$/m.exec(list)?.[1]
    if (rows === undefined) throw describeUnsound(file, 'the list of its migrations is missing')
    return rows.split('\n').flatMap((row) => row.split('\t')[0] || [])
  } catch (error) {
    if (error instanceof BackupError || error instanceof MissingProgramError) throw error
    throw describeUnsound(file, error instanceof Error ? error.message : 'it cannot be read')
  }
}

/** Writes a dump as SQL into a folder that nobody else can read and that is gone afterwards. */
async function withScript<Result>(
  { url, folder }: ServerPlace,
  dump: string,
  work: (script: string) => Promise<Result>,
): Promise<Result> {
  makePrivateFolder(folder)
  const own = mkdtempSync(path.join(folder, 'restoring-'))
  try {
    const script = path.join(own, 'all.sql')
    const flags = ['--clean', '--if-exists', '--no-owner', '--no-privileges', '--exit-on-error']
    await runProgram('pg_restore', [...flags, `--file=${script}`, dump], url)
    return await work(script)
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

/**
 * Saves what is there now; undefined where the database is empty.
 *
 * @throws {BackupError} where it is of something else: a restore takes the place of all that is in it
 */
async function keep({ url, folder }: ServerPlace): Promise<string | undefined> {
  const { db, close } = openDatabase({ url, folder })
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true }).finally(close)
  if (tables.length === 0) return undefined
  if (!tables.some(({ name }) => name === 'kysely_migration')) {
    throw new BackupError('The database has tables, and they are not of Drydock. Name an empty one in DATABASE_URL.')
  }
  const kept = nameAside(path.join(folder, 'drydock.dump'))
  await backupPostgres(url, kept)
  return kept
}

/**
 * Also takes away tables that a backup knows nothing of: those of newer steps would stand in the way of the tables that
 * they refer to, and of the steps when they are done again. What belongs to an extension stays.
 */
const DROP_ALL = `
  do $$
  declare
    own record;
  begin
    for own in
      select relname from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and not exists (
        select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e'
      )
    loop
      execute format('drop table if exists %I cascade', own.relname);
    end loop;
  end $$`

/** All or nothing, also where this program is killed in the middle. */
async function replaceAll(url: string, script?: string): Promise<void> {
  const flags = ['--no-psqlrc', '--quiet', `--output=${devNull}`, '--single-transaction', '--set=ON_ERROR_STOP=1']
  await runProgram('psql', [...flags, `--command=${DROP_ALL}`, ...(script ? [`--file=${script}`] : [])], url)
}

/** Makes good for a backup that could not be brought up to date, as a restore on SQLite does. */
async function putBack(place: ServerPlace, { kept, error }: { kept: string | undefined; error: unknown }) {
  if (!kept) return replaceAll(place.url)
  try {
    await withScript(place, kept, (script) => replaceAll(place.url, script))
  } catch {
    const why = error instanceof Error ? error.message : String(error)
    throw new BackupError(`${why}. What was there before is kept as ${kept}.`, { cause: error })
  }
}

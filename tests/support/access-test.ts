import { sql } from 'kysely'
import { afterEach, vi } from 'vitest'
import type { Database, Dialect } from '@/lib/db/open-database'
import { type Dump, dump, restore, sayChanges } from './access-dump'
import { ask, headersOf, type Told } from './access-request'
import { EVERYBODY, type Fields, type Row, toForm, type Who } from './access-table'
import { makeWorld, SECRET, signIn, type World } from './access-world'
import { DIALECTS, testOnEach } from './databases'
import { MORNING } from './school'

/** A world in its database, with everybody signed in; it is made once, and put back after whatever changes it. */
export interface Stage {
  world: World
  cookies: ReadonlyMap<Who, string>
  pristine: Dump
}

const stages = new Map<Database, Promise<Stage>>()

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  globalThis.drydockDatabase = undefined
})

/** A test in which the site uses the database, on each kind of them, at a time that stands still. */
export function testOnStage(
  sentence: string,
  work: (stage: Stage) => Promise<void>,
  dialects: readonly Dialect[] = DIALECTS,
): void {
  const run = async (database: Database) => {
    vi.stubEnv('AUTH_SECRET', SECRET)
    // The course is read once, and not looked through again at each request.
    vi.stubEnv('NODE_ENV', 'production')
    vi.useFakeTimers({ toFake: ['Date'], now: MORNING + 3_600_000 })
    globalThis.drydockDatabase = Promise.resolve(database)
    const stage = stages.get(database) ?? setStage(database)
    stages.set(database, stage)
    await work(await stage).catch(async (error) => {
      // The next test begins where this one did.
      await clear(await stage)
      throw error
    })
  }
  testOnEach(sentence, run, { dialects })
}

async function setStage({ db, dialect }: Database): Promise<Stage> {
  // Nothing here has to outlive a power cut.
  if (dialect === 'sqlite') await sql`pragma synchronous = off`.execute(db)
  const world = await makeWorld(db)
  const cookies = new Map<Who, string>()
  for (const who of EVERYBODY) cookies.set(who, await signIn(world, who))
  return { world, cookies, pristine: await dump(db) }
}

/** What has changed since the stage was set, and what holds it now. */
export async function seeChanges({ world, pristine }: Stage): Promise<{ changes: string; now: Dump }> {
  const now = await dump(world.db)
  return { changes: sayChanges(pristine, now), now }
}

/** Puts everything back; `now` is what was seen to be there. */
export async function clear({ world, pristine }: Stage, now?: Dump): Promise<void> {
  const after = now ?? (await dump(world.db))
  if (sayChanges(pristine, after) !== '') await restore(world.db, [pristine, after])
}

export function fieldsOf(row: Row, world: World): Fields {
  return row.form?.(world) ?? {}
}

interface Acting {
  row: Row
  who: Who
  /** Without it what the row sends. */
  form?: FormData
  /** Where it is asked; the stage's own world unless told otherwise. */
  at?: World
}

/** Does what a row does, as somebody of the world. */
export function act({ world, cookies }: Stage, { row, who, form, at = world }: Acting): Promise<Told> {
  const headers = headersOf(cookies.get(who) ?? '')
  const sent = form ?? toForm(fieldsOf(row, at))
  return ask(headers, () => row.ask({ world: at, form: sent, headers, who }))
}

import { setTimeout } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { expect } from 'vitest'
import { makeAssignment, makePractice, makeWork, TERMS } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { pauseAfter } from '@/tests/support/pause-after'
import { hour, someFacts } from '@/tests/support/progress-facts'
import { addMember, addPasswordLink, MORNING, makeClass, newId } from '@/tests/support/school'
import type { Database } from '../open-database'
import type { Tables } from '../tables'
import { acceptInvitation } from './accept-invitation'
import { createToken, revokeToken } from './api-tokens'
import { deleteAssignment, updateAssignment } from './assignments'
import { saveAttempt } from './attempts'
import { createClass } from './classes'
import { deleteAccount } from './delete-account'
import { deleteClass } from './delete-class'
import { closeSitting, handInSitting } from './hand-in-sitting'
import { createInvitation } from './invitations'
import { addFacts, eraseFacts } from './progress-facts'
import { removeMember } from './roster'
import { startSitting } from './sittings'

const DAY_MS = 86_400_000
const now = MORNING + 1_000
/** Whoever can go on has done it by then; the others stand at what somebody else holds. */
const PATIENCE_MS = 40
/** How many pairs are tried at once, each in a class of its own: with two connections for each. */
const LANES = 4

/** A class with a learner who answers a test, has left another one, and could choose a new password. */
async function makeScene({ db, dialect }: Database) {
  // Nothing here has to outlive a power cut.
  if (dialect === 'sqlite') await sql`pragma synchronous = off`.execute(db)
  const classId = await makeClass(db)
  const [owner, learner] = [await addMember(db, classId, { role: 'owner' }), await addMember(db, classId)]
  await addPasswordLink(db, learner)
  const test = { classId, assignmentId: await makeAssignment(db, classId) }
  const practice = { classId, assignmentId: await makePractice(db, classId) }
  const begin = { ...test, number: 1, quizHash: 'hash-1', seed: 7 }
  const sit = async (lessonId: string, at: number) => {
    const begun = await startSitting(db, learner, { ...begin, lessonId, now: at })
    return begun?.status === 'begun' ? begun.sitting : expect.fail('no sitting')
  }
  const [running, left] = [await sit('l05', MORNING), await sit('l06', MORNING - DAY_MS)]
  return { db, classId, owner, learner, test, practice, begin, running, left }
}

type Scene = Awaited<ReturnType<typeof makeScene>>
/** What somebody does in a scene, with the key that was made for it. */
type Work = (db: Kysely<Tables>, scene: Scene, key: string) => Promise<unknown>

const TAKING = {
  'the account goes': (db, { learner }) => deleteAccount(db, learner),
  'the class goes': (db, { owner, classId }) => deleteClass(db, owner, { classId, typedName: 'Containers 1' }),
  'a test is taken back': (db, { owner, test }) => deleteAssignment(db, owner, { ...test, now }),
  'practice is taken back': (db, { owner, practice }) => deleteAssignment(db, owner, { ...practice, now }),
  'the learner is taken out': (db, { owner, classId, learner: { userId } }) =>
    removeMember(db, owner, { classId, userId, now }),
} satisfies Record<string, Work>

const LEARNING = {
  'a test begins': (db, { learner, begin }) => startSitting(db, learner, { ...begin, lessonId: 'l07', now }),
  'a test is handed in': (db, { learner, running: { id } }) =>
    handInSitting(db, learner, { sittingId: id, work: makeWork(), now }),
  'a test is closed': (db, { owner, left }) => closeSitting(db, owner, { sitting: left, work: makeWork(), now }),
  'practice is handed in': (db, { learner, practice }) => {
    const attempt = { id: newId('attempt'), ...practice, lessonId: 'l01', seed: 7, startedAt: now, work: makeWork() }
    return saveAttempt(db, learner, { ...attempt, now })
  },
} satisfies Record<string, Work>

interface Crossing {
  /** Stands still after each of its statements in turn. */
  one: Work
  /** Goes on meanwhile, as far as it can. */
  other: Work
  /** Makes what must be there before, and what is opened with a key. */
  prepare?: (scene: Scene) => Promise<string>
  /** Afterwards. */
  look?: (scene: Scene) => Promise<void>
}

/** Why those did not end that did not. */
async function cross(database: Database, { one, other, prepare, look }: Crossing): Promise<unknown[]> {
  const faults: unknown[] = []
  for (let statements = 1; ; statements++) {
    const scene = await makeScene(database)
    const key = (await prepare?.(scene)) ?? ''
    const pause = pauseAfter(database.db, statements)
    const first = one(pause.db, scene, key)
    const isStanding = await Promise.race([pause.stands.then(() => true), first.then(() => false)])
    if (!isStanding) return faults
    const second = other(database.db, scene, key)
    // SQLite has one connection, and nobody else begins meanwhile.
    await Promise.race([Promise.allSettled([second]), setTimeout(database.dialect === 'sqlite' ? 1 : PATIENCE_MS)])
    pause.goOn()
    for (const end of await Promise.allSettled([first, second])) if (end.status === 'rejected') faults.push(end.reason)
    await look?.(scene)
  }
}

/** Name -> crossing; some are tried at once. */
async function crossAll(database: Database, crossings: Record<string, Crossing>) {
  const faults: Record<string, unknown[]> = {}
  const left = Object.entries(crossings)
  const lane = async () => {
    for (let next = left.pop(); next; next = left.pop()) faults[next[0]] = await cross(database, next[1])
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return faults
}

const noFaults = (crossings: Record<string, Crossing>) =>
  Object.fromEntries(Object.keys(crossings).map((name) => [name, []]))

/** No row tells of the learner. */
async function lookForWork({ db, learner: { userId } }: Scene): Promise<void> {
  for (const table of ['sitting', 'attempt'] as const) {
    expect(await db.selectFrom(table).select('id').where('userId', '=', userId).execute()).toEqual([])
  }
}

const PAIRS: readonly [keyof typeof LEARNING, keyof typeof TAKING][] = [
  ['a test begins', 'the account goes'],
  ['a test begins', 'the class goes'],
  ['a test begins', 'a test is taken back'],
  ['a test begins', 'the learner is taken out'],
  ['a test is handed in', 'the account goes'],
  ['a test is handed in', 'the class goes'],
  ['a test is handed in', 'a test is taken back'],
  ['a test is closed', 'the account goes'],
  ['practice is handed in', 'the class goes'],
  ['practice is handed in', 'practice is taken back'],
]

testOnEach('what a learner does while it is taken away is done before, or finds nothing', async (database) => {
  const crossings: Record<string, Crossing> = {}
  for (const [learning, taking] of PAIRS) {
    const goes = taking === 'the account goes' || taking === 'the class goes'
    const work = { one: LEARNING[learning], other: TAKING[taking] }
    crossings[`${learning}, ${taking}`] = goes ? { ...work, look: lookForWork } : work
  }
  expect(await crossAll(database, crossings)).toEqual(noFaults(crossings))
})

const readAt = (at: number, lessons: readonly string[]) =>
  someFacts({ reads: lessons.map((lessonId) => ({ lessonId, at: hour(at) })) })
const withFacts = async ({ db, learner }: Scene) => {
  await addFacts(db, learner, readAt(2, ['l01', 'l02']))
  return ''
}
const erase: Work = (db, { learner }) => eraseFacts(db, learner, now)

const WRITING: Record<string, Crossing> = {
  'somebody founds a class, and goes': {
    one: (db, { learner }) => {
      const settings = { name: 'Mine', timeZone: 'Europe/Vienna', capacity: null }
      return createClass(db, learner, { id: newId('class'), settings, now })
    },
    other: TAKING['the account goes'],
  },
  'somebody erases their progress, and goes': { prepare: withFacts, one: erase, other: TAKING['the account goes'] },
  'progress is sent, and erased': {
    prepare: withFacts,
    one: (db, { learner }) => addFacts(db, learner, readAt(1, ['l01', 'l02', 'l03'])),
    other: erase,
  },
  'an assignment is changed, and its class goes': {
    one: (db, { owner, test }) => {
      const update = { ...test, terms: { ...TERMS, title: 'Week 4' }, seen: MORNING - 2 * DAY_MS }
      return updateAssignment(db, owner, { ...update, now })
    },
    other: TAKING['the class goes'],
  },
  'a token is revoked, and its class goes': {
    prepare: async ({ db, owner, classId }) => {
      const id = newId('token')
      await createToken(db, owner, { id, classId, name: 'Grades', now })
      return id
    },
    one: (db, { owner, classId }, id) => revokeToken(db, owner, { id, classId, now }),
    other: TAKING['the class goes'],
  },
  'somebody comes to teach, and goes': {
    prepare: async ({ db }) => {
      const classId = await makeClass(db)
      const owner = await addMember(db, classId, { role: 'owner' })
      const made = await createInvitation(db, owner, { id: newId('invitation'), classId, note: '', now })
      return typeof made === 'string' ? expect.fail(made) : made.token
    },
    one: (db, { learner }, token) => acceptInvitation(db, learner, { token, now }),
    other: TAKING['the account goes'],
  },
}

testOnEach('of two who write at once neither waits for the other for ever', async (database) => {
  const faults = await crossAll(database, WRITING)
  // Whoever has just deleted their account may hear of it in another way.
  const isDeadlock = (fault: unknown) => fault instanceof Error && 'code' in fault && fault.code === '40P01'
  for (const [name, all] of Object.entries(faults)) faults[name] = all.filter(isDeadlock)
  expect(faults).toEqual(noFaults(WRITING))
})

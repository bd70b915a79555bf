import { type Kysely, sql } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { POST } from '@/app/api/sittings/[sitting]/hand-in/route'
import { currentUser } from '@/lib/auth/current-user'
import type { Actor } from '@/lib/classroom/actor'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { makeAssignment, makeWork } from '@/tests/support/class-work'
import { makePlace } from '@/tests/support/databases'
import { firstLesson } from '@/tests/support/first-lesson'
import { someFacts } from '@/tests/support/progress-facts'
import { makeCast, makeUser } from '@/tests/support/school'
import { isDatabaseThere } from './is-database-there'
import { migrate } from './migrate'
import { type Database, openDatabase } from './open-database'
import { listMyAttempts } from './queries/attempts'
import { insertAttempt } from './queries/insert-attempt'
import { addFacts, listAllFacts } from './queries/progress-facts'
import { findSitting, startSitting } from './queries/sittings'
import type { Tables } from './tables'

vi.mock('@/lib/auth/current-user', () => ({ currentUser: vi.fn() }))

const lesson = firstLesson()

afterEach(() => {
  globalThis.drydockDatabase = undefined
})

/** Lets the file grow no further, as a full disk does. https://www.sqlite.org/pragma.html#pragma_max_page_count */
async function stopGrowth(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(db)
}

/** Uses up what is left in the last pages, with attempts that are smaller than any real one. */
async function fill(db: Kysely<Tables>, attempt: { userId: string; assignmentId: string }): Promise<void> {
  const some = { ...attempt, lessonId: 'l01', seed: 1, startedAt: 0, finishedAt: 0, work: makeWork() }
  await stopGrowth(db)
  for (let number = 0; number < 1_000; number++) {
    const isTaken = await insertAttempt(db, { ...some, id: `small-${number}` }).then(
      () => true,
      () => false,
    )
    if (!isTaken) return
  }
  throw new Error('the file grows on')
}

async function makeRoom(db: Kysely<Tables>): Promise<void> {
  await sql`pragma max_page_count = 1000000`.execute(db)
}

async function openOwn(): Promise<{ database: Database; close(): Promise<void> }> {
  const { place, remove } = await makePlace('sqlite')
  const database = openDatabase(place)
  await migrate(database, place)
  globalThis.drydockDatabase = Promise.resolve(database)
  return {
    database,
    async close() {
      await database.close()
      await remove()
    },
  }
}

async function begin(db: Kysely<Tables>, learner: Actor, classId: string) {
  const now = Date.now()
  const terms = { opensAt: now - 1, dueAt: null, items: [{ kind: 'quiz' as const, id: lesson.id }] }
  const assignmentId = await makeAssignment(db, classId, terms)
  const start = { classId, assignmentId, lessonId: lesson.id, number: 1, quizHash: lesson.quiz.hash, seed: 7, now }
  const begun = await startSitting(db, learner, start)
  return begun?.status === 'begun' ? begun.sitting : expect.fail('not begun')
}

function send(sittingId: string): Promise<Response> {
  const body = new FormData()
  body.set('hash', lesson.quiz.hash)
  const headers = { 'sec-fetch-site': 'same-origin', accept: 'application/json' }
  const path = `/api/sittings/${sittingId}/hand-in`
  return POST(new Request(`http://localhost${path}`, { method: 'POST', body, headers }), {
    params: Promise.resolve({ sitting: sittingId }),
  })
}

test('on a full disk a hand-in is refused whole, reading goes on, and with room the same is taken once', async () => {
  const { database, close } = await openOwn()
  const { db } = database
  const { classId, learner, classmate } = await makeCast(db)
  vi.mocked(currentUser).mockResolvedValue({ id: learner.userId, name: 'Lea', email: undefined })
  const { id: sittingId, assignmentId } = await begin(db, learner, classId)
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)

  await fill(db, { userId: classmate.userId, assignmentId })
  const refused = await send(sittingId)
  expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
    503,
    '30',
    { status: 'refused', reason: expect.stringContaining('Your answers are kept here'), isTemporary: true },
  ])
  expect(told.mock.calls).toEqual([['database: The database cannot be used (SQLITE_FULL).']])
  expect(await listMyAttempts(db, learner, { classId })).toEqual([])
  expect(await findSitting(db, learner, sittingId)).toMatchObject({ handedInAt: null })
  expect(await isDatabaseThere()).toBe(true)

  await makeRoom(db)
  const taken = await send(sittingId)
  expect([taken.status, await taken.json()]).toEqual([200, expect.objectContaining({ status: 'handed-in' })])
  expect((await send(sittingId)).status).toBe(200)
  expect(await listMyAttempts(db, learner, { classId })).toHaveLength(1)
  expect(await findSitting(db, learner, sittingId)).toMatchObject({ handedInAt: expect.any(Number) })
  told.mockRestore()
  await close()
})

test('progress that finds no room is taken not at all, and whole once there is some', async () => {
  const { database, close } = await openOwn()
  const { db } = database
  const actor = await makeUser(db)
  const facts = someFacts({ reads: Array.from({ length: 400 }, (_, at) => ({ lessonId: `l${at}`, at })) })
  await stopGrowth(db)
  await expect(addFacts(db, actor, facts)).rejects.toThrow('The database cannot be used (SQLITE_FULL).')
  expect(await listAllFacts(db, actor)).toEqual(NO_PROGRESS)
  await makeRoom(db)
  await addFacts(db, actor, facts)
  expect((await listAllFacts(db, actor)).reads).toHaveLength(400)
  await close()
})

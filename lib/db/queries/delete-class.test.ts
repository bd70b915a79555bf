import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import { makeCodeAccount } from '@/lib/auth/code-accounts'
import type { Actor } from '@/lib/classroom/actor'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import { addMember, MORNING, makeCast, newId } from '@/tests/support/school'
import type { Tables } from '../tables'
import { addLearners } from './add-learners'
import { findTaughtClass } from './classes'
import { deleteClass } from './delete-class'
import { createInvitation } from './invitations'

const typedName = 'Containers 1'
const now = MORNING

const TABLES = [
  'user',
  'session',
  'account',
  'verification',
  'returnCode',
  'class',
  'member',
  'assignment',
  'sitting',
  'attempt',
  'override',
  'progressFact',
  'apiToken',
  'invitation',
  'auditEvent',
] as const satisfies readonly (keyof Tables)[]

/** Every row of every table, as text. */
async function readAll(db: Kysely<Tables>): Promise<string> {
  const all: string[] = []
  for (const table of TABLES) {
    for (const row of await db.selectFrom(table).selectAll().execute()) all.push(`${table} ${JSON.stringify(row)}`)
  }
  return all.sort().join('\n')
}

interface Worked {
  classId: string
  owner: Actor
  learner: Actor
}

/** One row of each kind that belongs to a class. */
async function doWork(db: Kysely<Tables>, { classId, owner, learner }: Worked): Promise<void> {
  const id = newId('work')
  const assignment = { id, classId, title: 'Layers', note: '', itemsJson: '[]', mode: 'test' as const, opensAt: now }
  const limits = { dueAt: null, attemptsLimit: null, timeLimitMinutes: null, requiredPercent: null }
  const times = { createdAt: now, updatedAt: now }
  await db
    .insertInto('assignment')
    .values({ ...assignment, ...limits, ...times, feedback: 'never' })
    .execute()
  const quiz = { userId: learner.userId, lessonId: 'l01', quizHash: 'h', seed: 1, startedAt: now, answersJson: '{}' }
  const sitting = { ...quiz, id, assignmentId: id, number: 1, endsAt: null, savedAt: null, handedInAt: now }
  await db.insertInto('sitting').values(sitting).execute()
  const result = { quizId: 'q', finishedAt: now, score: 1, outOf: 2, outcomesJson: '[]' }
  await db
    .insertInto('attempt')
    .values({ ...quiz, ...result, id, assignmentId: id })
    .execute()
  const grade = {
    assignmentId: id,
    userId: learner.userId,
    percent: 50,
    reason: 'late',
    byUserId: owner.userId,
    at: now,
  }
  await db
    .insertInto('override')
    .values({ ...grade, id })
    .execute()
  const token = { name: 'LMS', hash: id, scope: 'gradebook:read' as const, createdBy: owner.userId, createdAt: now }
  await db
    .insertInto('apiToken')
    .values({ ...token, id, classId, lastUsedAt: null, revokedAt: null })
    .execute()
  await createInvitation(db, owner, { id, classId, note: 'for Ada', now })
  const list = [{ name: 'Never came', extraTimePercent: 0 }]
  await addLearners(db, owner, { classId, learners: list, makeAccount: makeCodeAccount, now })
}

/** What a learner did outside of classes. */
async function doOwnWork(db: Kysely<Tables>, { userId }: Actor): Promise<void> {
  const id = newId('own')
  const attempt = { lessonId: 'l01', quizId: 'q', quizHash: 'h', seed: 1, startedAt: now, finishedAt: now, score: 1 }
  const texts = { answersJson: '{}', outcomesJson: '[]' }
  await db
    .insertInto('attempt')
    .values({ ...attempt, ...texts, id, userId, assignmentId: null, outOf: 2 })
    .execute()
  await db.insertInto('progressFact').values({ userId, kind: 'read', key: id, valueJson: '{}', at: now }).execute()
}

testOnEach('a deleted class leaves nothing in any table, and takes nothing that is not its own', async ({ db }) => {
  const cast = await makeCast(db)
  await doWork(db, { classId: cast.otherClassId, owner: cast.foreignInstructor, learner: cast.foreignLearner })
  for (const actor of [cast.learner, cast.foreignLearner]) await doOwnWork(db, actor)
  await db.insertInto('member').values(placeOf(cast.otherClassId, cast.classmate)).execute()
  // A class of its own, so that the rows before are all there is.
  const people = await readAll(db)
  const { classId, ...second } = await makeCastOf(db, cast)
  await doWork(db, { classId, ...second })
  expect(await readAll(db)).not.toBe(people)
  expect(await deleteClass(db, second.owner, { classId, typedName })).toBe('deleted')
  expect(await readAll(db)).toBe(people)
})

/** A further class of the same people. */
async function makeCastOf(db: Kysely<Tables>, { owner, learner, removed }: Awaited<ReturnType<typeof makeCast>>) {
  const classId = newId('class')
  const settings = { isJoinOpen: 1, capacity: null, timeZone: 'UTC', createdAt: now, archivedAt: null }
  await db
    .insertInto('class')
    .values({ ...settings, id: classId, name: typedName, joinCode: classId })
    .execute()
  await db
    .insertInto('member')
    .values({ ...placeOf(classId, owner), role: 'owner' })
    .execute()
  for (const actor of [learner, removed]) await db.insertInto('member').values(placeOf(classId, actor)).execute()
  return { classId, owner, learner }
}

function placeOf(classId: string, { userId }: Actor) {
  return { classId, userId, role: 'learner' as const, displayName: 'x', joinedAt: now, removedAt: null }
}

testOnEach('an account without e-mail stays where it was ever used, or is in another class', async ({ db }) => {
  const { classId, otherClassId, owner } = await makeCast(db)
  const learners = ['Signed in', 'Elsewhere', 'Worked', 'Read', 'Never came'].map((name) => ({
    name,
    extraTimePercent: 0,
  }))
  await addLearners(db, owner, { classId, learners, makeAccount: makeCodeAccount, now })
  const idOf = async (name: string) => {
    const found = db
      .selectFrom('member')
      .select('userId')
      .where('classId', '=', classId)
      .where('displayName', '=', name)
    return found.executeTakeFirstOrThrow()
  }
  const { userId } = await idOf('Signed in')
  const date = new Date(now).toISOString()
  const session = { expiresAt: date, createdAt: date, updatedAt: date, ipAddress: null, userAgent: null }
  await db
    .insertInto('session')
    .values({ ...session, id: userId, token: userId, userId })
    .execute()
  await db
    .insertInto('member')
    .values(placeOf(otherClassId, await idOf('Elsewhere')))
    .execute()
  await doOwnWork(db, await idOf('Worked'))
  const read = { ...(await idOf('Read')), kind: 'read', key: 'l01', valueJson: '{}', at: now }
  await db.insertInto('progressFact').values(read).execute()
  const ids = (await db.selectFrom('member').select('userId').where('classId', '=', classId).execute()).map(
    (row) => row.userId,
  )
  await deleteClass(db, owner, { classId, typedName })
  const left = await db.selectFrom('user').select('name').where('id', 'in', ids).execute()
  const names = left.map(({ name }) => name).sort()
  expect(names).toEqual(['Elsewhere', 'Ines', 'Lea', 'Max', 'Olga', 'Read', 'Rita', 'Rolf', 'Signed in', 'Worked'])
})

testOnEach('only an owner deletes a class', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    const answer = await deleteClass(db, actor, { classId, typedName })
    return [answer, (await findTaughtClass(db, owner, classId)) !== undefined]
  })
  expect(answers).toEqual(only(['owner'], ['deleted', false], ['not-found', true]))
})

testOnEach(
  'a class is deleted only when its very name is typed, and a second time there is nothing to delete',
  async ({ db }) => {
    for (const name of ['Containers 1', ...HOSTILE_NAMES]) {
      const { classId } = await makeCast(db)
      const owner = await addMember(db, classId, { role: 'owner' })
      await db.updateTable('class').set({ name }).where('id', '=', classId).execute()
      const tries = ['', 'containers 1', `${name} `, name, name]
      const answers: string[] = []
      for (const typed of tries) answers.push(await deleteClass(db, owner, { classId, typedName: typed }))
      expect(answers).toEqual(['name-differs', 'name-differs', 'name-differs', 'deleted', 'not-found'])
    }
  },
)

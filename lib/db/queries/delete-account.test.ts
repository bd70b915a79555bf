import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import { testOnEach } from '@/tests/support/databases'
import { addMember, makeCast, makeClass } from '@/tests/support/school'
import { noteDeed } from './audit'
import { type AccountDeletion, deleteAccount } from './delete-account'
import { lockTeaching } from './lock-class'
import { doWork, makeFreeTest, makeLife, readTables } from './own-account.test-support'
import { setRole } from './roster'

type Rows = Record<string, string[]>

/** The tables in which something is to be found. */
function findIn(tables: Rows, what: RegExp): string[] {
  return Object.keys(tables)
    .filter((name) => tables[name]?.some((row) => what.test(row)))
    .sort()
}

testOnEach('after an account is deleted no table holds anything of its owner', async ({ db }) => {
  const { person } = await makeLife(db)
  const traces = new RegExp(`\\b${person.userId}\\b|Petra`)
  // That there is something to be found in each is what makes the rest worth reading.
  const before = await readTables(db)
  const others = ['assignment', 'class']
  expect(findIn(before, traces)).toEqual(
    Object.keys(before)
      .filter((name) => !others.includes(name))
      .sort(),
  )
  expect(await deleteAccount(db, person)).toEqual({ status: 'deleted' })
  expect(findIn(await readTables(db), traces)).toEqual([])
  expect(await deleteAccount(db, person)).toEqual({ status: 'not-found' })
})

testOnEach('what belongs to others stays without the name: grades that were set for them, and logs', async ({ db }) => {
  const { person, pupil, foreignInstructor } = await makeLife(db)
  const id = new RegExp(`\\b${person.userId}\\b`)
  const before = await readTables(db)
  await deleteAccount(db, person)
  const after = await readTables(db)
  // Where the id stood in a column of its own nothing stands, and in the words of a log that somebody was deleted.
  const forgotten = (row: string) => row.replaceAll(`:"${person.userId}"`, ':null').replaceAll(person.userId, 'deleted')
  const isOf =
    (column: string, { userId }: { userId: string }) =>
    (row: string) =>
      row.includes(`"${column}":"${userId}"`)
  const kept: Rows = {}
  for (const [name, rows] of Object.entries(before)) {
    const mentioning = rows.filter((row) => id.test(row))
    kept[name] = [
      ...rows.filter((row) => !id.test(row)),
      ...(name === 'override' ? mentioning.filter(isOf('userId', pupil)).map(forgotten) : []),
      ...(name === 'invitation' ? mentioning.filter(isOf('invitedBy', foreignInstructor)).map(forgotten) : []),
      ...(name === 'auditEvent' ? mentioning.map(forgotten) : []),
    ].sort()
  }
  expect(after).toEqual(kept)
  const lengthOf = (rows: Rows, name: string) => rows[name]?.filter((row) => !id.test(row)).length ?? 0
  const more = ['override', 'invitation', 'auditEvent'].map((name) => lengthOf(after, name) - lengthOf(before, name))
  expect(more).toEqual([1, 1, 2])
})

testOnEach('whoever is the only owner of classes is told which, and nothing is gone', async ({ db }) => {
  const cast = await makeCast(db)
  const second = await makeClass(db, { name: 'Kubernetes' })
  await db
    .insertInto('member')
    .values({
      classId: second,
      userId: cast.owner.userId,
      role: 'owner',
      displayName: 'Olga',
      joinedAt: 1,
      removedAt: null,
    })
    .execute()
  // Neither somebody who was removed nor somebody who teaches can run it.
  await addMember(db, second, { role: 'owner', removedAt: 1 })
  await addMember(db, second, { role: 'instructor' })
  const before = await readTables(db)
  const refused = { status: 'only-owner', classes: ['Containers 1', 'Kubernetes'] }
  expect(await deleteAccount(db, cast.owner)).toEqual(refused)
  expect(await readTables(db)).toEqual(before)
  await addMember(db, second, { role: 'owner' })
  await addMember(db, cast.classId, { role: 'owner' })
  expect(await deleteAccount(db, cast.owner)).toEqual({ status: 'deleted' })
})

testOnEach('of two owners who go at the same time one stays', async ({ db }) => {
  const classId = await makeClass(db)
  const owners = [await addMember(db, classId, { role: 'owner' }), await addMember(db, classId, { role: 'owner' })]
  const answers = await Promise.all(owners.map((owner) => deleteAccount(db, owner)))
  expect(answers.map(({ status }) => status).sort()).toEqual(['deleted', 'only-owner'])
})

testOnEach('what an instructor does to somebody who goes is done before, or not at all', async ({ db }) => {
  const { classId, owner, learner } = await makeCast(db)
  let going: Promise<AccountDeletion> | undefined
  await db.transaction().execute(async (trx) => {
    await lockTeaching(trx, owner, classId)
    going = deleteAccount(db, learner)
    // Long enough for a deletion that does not wait.
    await Promise.race([going, setTimeout(200)])
    await noteDeed(trx, owner, { classId, action: 'member.rename', detail: { member: learner.userId }, at: 1 })
  })
  expect(await going).toEqual({ status: 'deleted' })
  expect(findIn(await readTables(db), new RegExp(`\\b${learner.userId}\\b`))).toEqual([])
  const change = { classId, userId: learner.userId, role: 'owner' as const, now: 2 }
  expect(await setRole(db, owner, change)).toBe('not-found')
})

testOnEach('of an owner who goes and one who is made at the same moment, one is left', async ({ db }) => {
  const { classId, owner, instructor } = await makeCast(db)
  const change = { classId, userId: instructor.userId, role: 'owner' as const, now: 1 }
  const [made, gone] = await Promise.all([setRole(db, owner, change), deleteAccount(db, owner)])
  expect([
    ['done', 'deleted'],
    ['done', 'only-owner'],
    ['not-found', 'deleted'],
  ]).toContainEqual([made, gone.status])
  const owners = db.selectFrom('member').select('userId').where('classId', '=', classId).where('role', '=', 'owner')
  expect(await owners.execute()).not.toEqual([])
})

testOnEach('everybody deletes their own account and nobody else’s', async ({ db }) => {
  const { classId, otherClassId: _, ...cast } = await makeCast(db)
  const assignmentId = await makeFreeTest(db, classId)
  await doWork(db, cast.learner, { assignmentId, by: cast.instructor })
  const statuses: Record<string, string> = {}
  for (const [name, actor] of Object.entries(cast)) statuses[name] = (await deleteAccount(db, actor)).status
  expect(statuses).toEqual({
    owner: 'only-owner',
    instructor: 'deleted',
    learner: 'deleted',
    classmate: 'deleted',
    removed: 'deleted',
    removedInstructor: 'deleted',
    foreignLearner: 'deleted',
    foreignInstructor: 'only-owner',
    stranger: 'deleted',
  })
})

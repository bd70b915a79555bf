import { expect } from 'vitest'
import { testOnEach } from '@/tests/support/databases'
import { addMember, makeCast, makeClass } from '@/tests/support/school'
import { deleteAccount } from './delete-account'
import { doWork, makeAssignment, makeLife, readTables } from './own-account.test-support'

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

testOnEach('everybody deletes their own account and nobody else’s', async ({ db }) => {
  const { classId, otherClassId: _, ...cast } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId)
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

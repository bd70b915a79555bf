import { expect } from 'vitest'
import { askEach } from '@/tests/support/ask-everybody'
import { makeAssignment, makeWork, TERMS } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { addMember, MORNING, makeCast, makeClass, newId } from '@/tests/support/school'
import { listHandInCounts } from './assignment-work'
import {
  createAssignment,
  deleteAssignment,
  findAssignment,
  findTaughtAssignment,
  listAssignments,
  listMyAssignments,
  updateAssignment,
} from './assignments'
import { listMyAttempts, saveAttempt } from './attempts'
import { startSitting } from './sittings'

const EVERYBODY = {
  owner: false,
  instructor: false,
  learner: false,
  classmate: false,
  removed: false,
  removedInstructor: false,
  foreignLearner: false,
  foreignInstructor: false,
  stranger: false,
}
const TEACHERS = { ...EVERYBODY, owner: true, instructor: true }
const MEMBERS = { ...TEACHERS, learner: true, classmate: true }

testOnEach('only those who teach a class make, change and delete its assignments', async ({ db }) => {
  const { classId, ...cast } = await makeCast(db)
  const made = await askEach(cast, (actor) =>
    createAssignment(db, actor, { id: newId('made'), classId, terms: TERMS, now: MORNING }),
  )
  expect(made).toEqual(TEACHERS)
  const assignmentId = await makeAssignment(db, classId)
  const place = { classId, assignmentId, now: MORNING }
  const changed = await askEach(cast, async (actor, name) => {
    const seen = (await findTaughtAssignment(db, cast.owner, place))?.assignment.updatedAt ?? 0
    return (await updateAssignment(db, actor, { ...place, terms: { ...TERMS, title: name }, seen }))?.status === 'saved'
  })
  expect(changed).toEqual(TEACHERS)
  const deleted = await askEach(cast, async (actor) => {
    const own = await makeAssignment(db, classId)
    return deleteAssignment(db, actor, { ...place, assignmentId: own })
  })
  expect(deleted).toEqual(TEACHERS)
})

testOnEach('members see what is asked of their class, and nobody else sees anything', async ({ db }) => {
  const { classId, ...cast } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId)
  const place = { classId, assignmentId, now: MORNING }
  const found = await askEach(cast, async (actor) => (await findAssignment(db, actor, place)) !== undefined)
  expect(found).toEqual(MEMBERS)
  const listed = await askEach(cast, async (actor) => (await listMyAssignments(db, actor, place)).open.length > 0)
  expect(listed).toEqual(MEMBERS)
  const taught = await askEach(cast, async (actor) => (await findTaughtAssignment(db, actor, place)) !== undefined)
  expect(taught).toEqual(TEACHERS)
  const all = await askEach(cast, async (actor) => (await listAssignments(db, actor, classId)).length > 0)
  expect(all).toEqual(TEACHERS)
})

testOnEach('a class does not open the assignments of another', async ({ db }) => {
  const { classId, otherClassId, owner, foreignInstructor } = await makeCast(db)
  const place = { classId: otherClassId, assignmentId: await makeAssignment(db, classId), now: MORNING }
  expect(await findAssignment(db, foreignInstructor, place)).toBeUndefined()
  expect(await findTaughtAssignment(db, foreignInstructor, place)).toBeUndefined()
  expect(await updateAssignment(db, foreignInstructor, { ...place, terms: TERMS, seen: MORNING })).toBeUndefined()
  expect(await deleteAssignment(db, foreignInstructor, place)).toBe(false)
  const taken = { id: place.assignmentId, classId: otherClassId, terms: TERMS, now: MORNING }
  expect(await createAssignment(db, foreignInstructor, taken)).toBe(false)
  expect(await listAssignments(db, owner, classId)).toHaveLength(1)
})

testOnEach('what was made is read as it was decided, and the same form sent twice makes it once', async ({ db }) => {
  const { classId, instructor } = await makeCast(db)
  const made = { id: newId('made'), classId, terms: TERMS, now: MORNING }
  expect(await createAssignment(db, instructor, made)).toBe(true)
  expect(await createAssignment(db, instructor, { ...made, now: MORNING + 1 })).toBe(true)
  const expected = { ...TERMS, id: made.id, classId, createdAt: MORNING, updatedAt: MORNING }
  expect(await listAssignments(db, instructor, classId)).toEqual([expected])
  const deeds = await db.selectFrom('auditEvent').select(['action', 'at']).where('classId', '=', classId).execute()
  expect(deeds).toEqual([{ action: 'assignment.create', at: MORNING }])
})

testOnEach('before it opens learners see a title and dates, and instructors everything', async ({ db }) => {
  const { classId, instructor, learner } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId, { opensAt: MORNING + 1 })
  const place = { classId, assignmentId, now: MORNING }
  const scheduled = { id: assignmentId, classId, title: TERMS.title, opensAt: MORNING + 1, dueAt: TERMS.dueAt }
  expect(await findAssignment(db, learner, place)).toEqual({
    status: 'scheduled',
    role: 'learner',
    assignment: scheduled,
  })
  expect(await listMyAssignments(db, learner, place)).toEqual({ open: [], scheduled: [scheduled] })
  expect(await findAssignment(db, learner, { ...place, now: MORNING + 1 })).toMatchObject({ status: 'open' })
  expect(await findAssignment(db, instructor, place)).toMatchObject({
    status: 'open',
    assignment: { note: 'Read first.' },
  })
})

testOnEach('a change is told with the work that exists, noted, and made once', async ({ db }) => {
  const { classId, instructor, learner, classmate } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId)
  const start = { classId, assignmentId, lessonId: 'l05', number: 1, quizHash: 'h', seed: 7, now: MORNING }
  await startSitting(db, learner, start)
  await startSitting(db, classmate, start)
  const seen = (await findTaughtAssignment(db, instructor, { classId, assignmentId }))?.assignment.updatedAt ?? 0
  const terms = { ...TERMS, dueAt: null, feedback: 'never' as const }
  const change = { classId, assignmentId, terms, seen, now: MORNING }
  const work = { attempts: 0, learners: 0, running: 2 }
  expect(await updateAssignment(db, instructor, change)).toEqual({ status: 'saved', work })
  expect(await updateAssignment(db, instructor, change)).toEqual({ status: 'saved', work })
  expect(await findTaughtAssignment(db, instructor, change)).toEqual({
    assignment: { ...terms, id: assignmentId, classId, createdAt: seen, updatedAt: MORNING },
    work,
  })
  const deeds = await db
    .selectFrom('auditEvent')
    .select(['action', 'detailJson'])
    .where('classId', '=', classId)
    .execute()
  expect(deeds.map(({ action }) => action)).toEqual(['assignment.update'])
  expect(deeds[0]?.detailJson).not.toContain('Week 3')
})

testOnEach('two who change it at the same time hear of each other', async ({ db }) => {
  const { classId, owner, instructor } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId)
  const { assignment } = (await findTaughtAssignment(db, owner, { classId, assignmentId })) ?? expect.fail()
  const change = { classId, assignmentId, seen: assignment.updatedAt, now: MORNING }
  const results = await Promise.all([
    updateAssignment(db, owner, { ...change, terms: { ...TERMS, title: 'One' } }),
    updateAssignment(db, instructor, { ...change, terms: { ...TERMS, title: 'Two' } }),
  ])
  expect(results.map((result) => result?.status).sort()).toEqual(['saved', 'stale'])
})

testOnEach('work of one mode is not turned into the other', async ({ db }) => {
  const { classId, instructor, learner } = await makeCast(db)
  const practice = { ...TERMS, mode: 'practice' as const }
  const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
  const seen = (await findTaughtAssignment(db, instructor, { classId, assignmentId }))?.assignment.updatedAt ?? 0
  const change = { classId, assignmentId, now: MORNING }
  expect(await updateAssignment(db, instructor, { ...change, terms: TERMS, seen })).toMatchObject({ status: 'saved' })
  expect(await updateAssignment(db, instructor, { ...change, terms: practice, seen: MORNING })).toMatchObject({
    status: 'saved',
  })
  const handIn = { id: newId('attempt'), lessonId: 'l05', seed: 7, startedAt: MORNING, work: makeWork() }
  await saveAttempt(db, learner, { ...handIn, classId, assignmentId, now: MORNING })
  expect(await updateAssignment(db, instructor, { ...change, terms: TERMS, seen: MORNING + 1 })).toEqual({
    status: 'mode-fixed',
    mode: 'practice',
    work: { attempts: 1, learners: 1, running: 0 },
  })
})

testOnEach('learners keep their work when its assignment is deleted', async ({ db }) => {
  const { classId, instructor, learner } = await makeCast(db)
  const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
  const id = newId('attempt')
  const handIn = { id, lessonId: 'l05', seed: 7, startedAt: MORNING, work: makeWork() }
  await saveAttempt(db, learner, { ...handIn, classId, assignmentId, now: MORNING })
  expect(await deleteAssignment(db, instructor, { classId, assignmentId, now: MORNING })).toBe(true)
  expect(await deleteAssignment(db, instructor, { classId, assignmentId, now: MORNING })).toBe(false)
  expect(await listMyAttempts(db, learner)).toMatchObject([{ id, assignmentId: null, score: 3 }])
  expect(await findAssignment(db, learner, { classId, assignmentId, now: MORNING })).toBeUndefined()
})

testOnEach('instructors see how many have handed in', async ({ db }) => {
  const classId = await makeClass(db)
  const owner = await addMember(db, classId, { role: 'owner' })
  const [learner, other] = [await addMember(db, classId), await addMember(db, classId)]
  const assignmentId = await makeAssignment(db, classId, { mode: 'practice' })
  const handIn = { lessonId: 'l05', seed: 7, startedAt: MORNING, work: makeWork(), classId, assignmentId, now: MORNING }
  for (const actor of [learner, learner, other]) await saveAttempt(db, actor, { ...handIn, id: newId('attempt') })
  await db.updateTable('member').set({ removedAt: MORNING }).where('userId', '=', other.userId).execute()
  expect(await listHandInCounts(db, owner, classId)).toEqual(new Map([[assignmentId, 1]]))
  expect(await listHandInCounts(db, learner, classId)).toEqual(new Map())
})

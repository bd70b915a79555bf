import { expect } from 'vitest'
import { makePractice } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { addMember, MORNING, makeCast, newId } from '@/tests/support/school'
import { deleteAccount } from './delete-account'
import { readGradebook } from './gradebook'
import { listMyOverrides } from './my-overrides'
import { listOverrides, setOverride } from './overrides'

const grade = { percent: 80, reason: 'Spoken exam', now: MORNING }

testOnEach(
  'whoever teaches the class sets grades and sees their history; for others there is no cell',
  async ({ db }) => {
    const { classId, otherClassId: _, ...cast } = await makeCast(db)
    const assignmentId = await makePractice(db, classId)
    const place = { classId, assignmentId, learnerId: cast.learner.userId }
    const seen: Record<string, unknown> = {}
    for (const [name, actor] of Object.entries(cast)) {
      const answer = await setOverride(db, actor, { ...grade, ...place, id: newId('override') })
      seen[name] = [answer, (await listOverrides(db, actor, place)).length]
    }
    const nothing = ['not-found', 0]
    expect(seen).toEqual({
      owner: ['done', 1],
      instructor: ['done', 2],
      learner: nothing,
      classmate: nothing,
      removed: nothing,
      removedInstructor: nothing,
      foreignLearner: nothing,
      foreignInstructor: nothing,
      stranger: nothing,
    })
  },
)

testOnEach('there is a cell for learners of the class and its assignments only', async ({ db }) => {
  const { classId, otherClassId, owner, ...cast } = await makeCast(db)
  const assignmentId = await makePractice(db, classId)
  const foreign = await makePractice(db, otherClassId)
  const set = (some: Partial<{ classId: string; assignmentId: string; learnerId: string }>) =>
    setOverride(db, owner, {
      ...grade,
      id: newId('override'),
      classId,
      assignmentId,
      learnerId: cast.learner.userId,
      ...some,
    })
  expect([
    await set({ assignmentId: foreign }),
    await set({ assignmentId: 'none' }),
    await set({ classId: otherClassId, assignmentId: foreign, learnerId: cast.foreignLearner.userId }),
    await set({ learnerId: cast.removed.userId }),
    await set({ learnerId: cast.instructor.userId }),
    await set({ learnerId: cast.foreignLearner.userId }),
    await set({ learnerId: cast.stranger.userId }),
  ]).toEqual(Array(7).fill('not-found'))
  expect(
    await db.selectFrom('override').selectAll().where('assignmentId', 'in', [assignmentId, foreign]).execute(),
  ).toEqual([])
})

testOnEach('all grades that were set are kept with their reasons, the latest first', async ({ db }) => {
  const { classId, owner, instructor, learner } = await makeCast(db)
  const assignmentId = await makePractice(db, classId)
  const place = { classId, assignmentId, learnerId: learner.userId }
  const ids = [newId('override'), newId('override'), newId('override')] as const
  await setOverride(db, owner, { ...place, id: ids[0], percent: 80, reason: 'Spoken exam', now: MORNING })
  await setOverride(db, instructor, { ...place, id: ids[1], percent: 85, reason: 'Better than that', now: MORNING })
  // The clock of this server is behind.
  await setOverride(db, owner, { ...place, id: ids[2], percent: null, reason: 'Mixed up', now: MORNING - 9 })
  expect(await listOverrides(db, owner, place)).toEqual([
    { id: ids[2], percent: null, reason: 'Mixed up', at: MORNING + 2, by: 'Olga' },
    { id: ids[1], percent: 85, reason: 'Better than that', at: MORNING + 1, by: 'Ines' },
    { id: ids[0], percent: 80, reason: 'Spoken exam', at: MORNING, by: 'Olga' },
  ])
  const log = await db.selectFrom('auditEvent').selectAll().where('classId', '=', classId).orderBy('at').execute()
  expect(log.map(({ action, detailJson }) => [action, JSON.parse(detailJson)]).sort()).toEqual(
    [
      ['override.set', { assignmentId, learnerId: learner.userId, overrideId: ids[0] }],
      ['override.set', { assignmentId, learnerId: learner.userId, overrideId: ids[1] }],
      ['override.take-back', { assignmentId, learnerId: learner.userId, overrideId: ids[2] }],
    ].sort(),
  )
})

testOnEach('a form that is sent twice sets one grade, also at the same moment', async ({ db }) => {
  const { classId, owner, learner, classmate } = await makeCast(db)
  const assignmentId = await makePractice(db, classId)
  const place = { classId, assignmentId, learnerId: learner.userId }
  const override = { ...grade, ...place, id: newId('override') }
  expect(await Promise.all([setOverride(db, owner, override), setOverride(db, owner, override)])).toEqual([
    'done',
    'done',
  ])
  expect(await setOverride(db, owner, { ...override, learnerId: classmate.userId })).toBe('not-found')
  expect(await listOverrides(db, owner, place)).toHaveLength(1)
  const deeds = await db.selectFrom('auditEvent').select('action').where('classId', '=', classId).execute()
  expect(deeds).toEqual([{ action: 'override.set' }])
})

testOnEach('only what was set can be taken back', async ({ db }) => {
  const { classId, owner, learner } = await makeCast(db)
  const assignmentId = await makePractice(db, classId)
  const place = { classId, assignmentId, learnerId: learner.userId }
  const set = (percent: number | null) => setOverride(db, owner, { ...grade, ...place, percent, id: newId('override') })
  expect([await set(null), await set(0), await set(null), await set(null)]).toEqual([
    'nothing-to-take-back',
    'done',
    'done',
    'nothing-to-take-back',
  ])
  expect((await listOverrides(db, owner, place)).map(({ percent }) => percent)).toEqual([null, 0])
})

testOnEach('what no form lets through is refused aloud', async ({ db }) => {
  const { classId, owner, learner } = await makeCast(db)
  const assignmentId = await makePractice(db, classId)
  const place = { classId, assignmentId, learnerId: learner.userId, id: newId('override'), now: MORNING }
  await expect(setOverride(db, owner, { ...place, percent: 1, reason: 'no' })).rejects.toThrow(RangeError)
  await expect(setOverride(db, owner, { ...place, percent: 101, reason: 'A reason' })).rejects.toThrow(RangeError)
  await expect(setOverride(db, owner, { ...place, percent: 66.7, reason: 'A reason' })).rejects.toThrow(RangeError)
})

testOnEach('the history names an instructor who left the class', async ({ db }) => {
  const { classId, owner, learner } = await makeCast(db)
  const leaving = await addMember(db, classId, { role: 'instructor', name: 'Ivo' })
  const assignmentId = await makePractice(db, classId)
  const place = { classId, assignmentId, learnerId: learner.userId }
  await setOverride(db, leaving, { ...grade, ...place, id: newId('override') })
  await db.updateTable('member').set({ removedAt: MORNING }).where('userId', '=', leaving.userId).execute()
  expect((await listOverrides(db, owner, place)).map(({ by }) => by)).toEqual(['Ivo'])
})

testOnEach('a grade stays when the account of whoever set it is deleted, and names nobody', async ({ db }) => {
  const { classId, owner, instructor, learner } = await makeCast(db)
  const assignmentId = await makePractice(db, classId)
  const place = { classId, assignmentId, learnerId: learner.userId }
  const id = newId('override')
  await setOverride(db, instructor, { ...grade, ...place, id })
  await deleteAccount(db, instructor)
  const kept = { id, percent: 80, reason: 'Spoken exam', at: MORNING, by: undefined }
  expect(await listOverrides(db, owner, place)).toEqual([kept])
  expect(await listMyOverrides(db, learner, classId)).toEqual(new Map([[assignmentId, 80]]))
  const gradebook = await readGradebook(db, owner, classId)
  expect(gradebook?.overrides).toMatchObject([{ id, percent: 80 }])
  // It can be taken back and set again as any other.
  const back = { ...place, id: newId('override'), percent: null, reason: 'Mixed up', now: MORNING }
  expect(await setOverride(db, owner, back)).toBe('done')
  expect((await listOverrides(db, owner, place)).map(({ by }) => by)).toEqual(['Olga', undefined])
})

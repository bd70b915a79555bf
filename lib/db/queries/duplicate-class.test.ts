import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import { MORNING, makeCast, newId } from '@/tests/support/school'
import { findTaughtClass } from './classes'
import { duplicateClass } from './duplicate-class'
import { createInvitation } from './invitations'

const now = MORNING
const moveBy = 140

const terms = {
  title: '<b>Layers</b>',
  note: "Read'); --",
  itemsJson: '[{"kind":"quiz","id":"l01"}]',
  mode: 'test' as const,
  opensAt: Date.parse('2026-11-02T08:00:00Z'),
  dueAt: Date.parse('2026-11-09T22:59:00Z'),
  attemptsLimit: 2,
  timeLimitMinutes: 20,
  requiredPercent: 60,
  feedback: 'after-due' as const,
}

testOnEach(
  'next term has the settings and assignments of this one, later by days on the same clock, and no members',
  async ({ db }) => {
    const { classId, owner, instructor } = await makeCast(db)
    await db.updateTable('class').set({ capacity: 30, isJoinOpen: 0 }).where('id', '=', classId).execute()
    const created = { createdAt: 1, updatedAt: 2, classId }
    const endless = { ...terms, title: 'No due date', dueAt: null, attemptsLimit: null }
    await db
      .insertInto('assignment')
      .values({ ...terms, ...created, id: newId('a') })
      .execute()
    await db
      .insertInto('assignment')
      .values({ ...endless, ...created, id: newId('a') })
      .execute()
    await createInvitation(db, owner, { id: newId('invitation'), classId, note: '', now })
    await db.updateTable('class').set({ archivedAt: now }).where('id', '=', classId).execute()
    const copyId = randomUUID()
    const answer = await duplicateClass(db, instructor, { classId, newId: copyId, name: 'Containers 2', moveBy, now })
    expect(answer).toBe(true)
    const before = await findTaughtClass(db, owner, classId)
    const copy = await findTaughtClass(db, instructor, copyId)
    expect(copy).toEqual({
      id: copyId,
      name: 'Containers 2',
      timeZone: 'Europe/Vienna',
      capacity: 30,
      isJoinOpen: true,
      archivedAt: null,
      createdAt: now,
      joinCode: expect.stringMatching(/^[A-Z0-9]{8}$/),
      role: 'owner',
      learners: 0,
    })
    expect(copy?.joinCode).not.toBe(before?.joinCode)
    expect(await findTaughtClass(db, owner, copyId)).toBeUndefined()
    expect(await db.selectFrom('invitation').select('id').where('classId', '=', copyId).execute()).toEqual([])
    const copies = await db
      .selectFrom('assignment')
      .selectAll()
      .where('classId', '=', copyId)
      .orderBy('title')
      .execute()
    const common = { id: expect.any(String), classId: copyId, createdAt: now, updatedAt: now }
    // In Vienna it is summer by then: an hour less to UTC.
    const opensAt = Date.parse('2027-03-22T08:00:00Z')
    const dueAt = Date.parse('2027-03-29T21:59:00Z')
    expect(copies).toEqual([
      { ...terms, ...common, opensAt, dueAt },
      { ...endless, ...common, opensAt, dueAt: null },
    ])
  },
)

testOnEach('a form that is sent twice makes one class, with each assignment once', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  await db
    .insertInto('assignment')
    .values({ ...terms, id: newId('a'), classId, createdAt: 1, updatedAt: 2 })
    .execute()
  const form = { classId, newId: randomUUID(), name: 'Again', moveBy, now }
  expect([await duplicateClass(db, owner, form), await duplicateClass(db, owner, form)]).toEqual([true, true])
  const copies = await db.selectFrom('assignment').select('id').where('classId', '=', form.newId).execute()
  expect(copies).toHaveLength(1)
})

testOnEach('only instructors duplicate their class, and never over a class of somebody else', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId }) => {
    const form = { classId, newId: randomUUID(), name: 'Copy', moveBy, now }
    const answer = await duplicateClass(db, actor, form)
    return [answer, (await findTaughtClass(db, actor, form.newId))?.role]
  })
  expect(answers).toEqual(only(['owner', 'instructor'], [true, 'owner'], [false, undefined]))
  const { classId, otherClassId, owner } = await makeCast(db)
  expect(await duplicateClass(db, owner, { classId, newId: otherClassId, name: 'Copy', moveBy, now })).toBe(false)
})

testOnEach('any name is stored as it was typed and does nothing', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  for (const name of HOSTILE_NAMES) {
    const form = { classId, newId: randomUUID(), name, moveBy, now }
    await duplicateClass(db, owner, form)
    expect(await findTaughtClass(db, owner, form.newId)).toMatchObject({ name })
  }
})

import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { ClassSettings } from '@/lib/classroom/class-settings'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import {
  addMember,
  addPasswordLink,
  addReturnCode,
  listPasswordLinks,
  MORNING,
  makeCast,
  makeUser,
} from '@/tests/support/school'
import { createClass, findClass, findTaughtClass, listMyClasses, updateClass } from './classes'

const settings = { name: 'Containers 1', timeZone: 'Europe/Vienna', capacity: 30 }
const now = MORNING

testOnEach('who makes a class owns it, and sending the form twice makes one', async ({ db }) => {
  const actor = await makeUser(db, 'Olga')
  const id = randomUUID()
  const answers = [
    await createClass(db, actor, { id, settings, now }),
    await createClass(db, actor, { id, settings: { ...settings, name: 'Again' }, now: now + 1 }),
  ]
  expect(answers).toEqual(['made', 'made'])
  const rows = await db.selectFrom('class').selectAll().where('id', '=', id).execute()
  expect(rows).toEqual([
    {
      ...settings,
      id,
      joinCode: expect.stringMatching(/^[A-Z0-9]{8}$/),
      isJoinOpen: 1,
      createdAt: now,
      archivedAt: null,
    },
  ])
  const members = await db.selectFrom('member').selectAll().where('classId', '=', id).execute()
  expect(members).toEqual([
    {
      classId: id,
      userId: actor.userId,
      role: 'owner',
      displayName: 'Olga',
      extraTimePercent: 0,
      joinedAt: now,
      removedAt: null,
    },
  ])
  const deeds = await db.selectFrom('auditEvent').select('action').where('classId', '=', id).execute()
  expect(deeds).toEqual([{ action: 'class.create' }])
})

testOnEach('a form that is sent twice at the same moment makes one class', async ({ db }) => {
  const actor = await makeUser(db)
  const id = randomUUID()
  const both = [1, 2].map(() => createClass(db, actor, { id, settings, now }))
  expect(await Promise.all(both)).toEqual(['made', 'made'])
  expect((await listMyClasses(db, actor)).teaching.map((one) => one.id)).toEqual([id])
})

testOnEach('with the id of a class of somebody else nothing is made and nothing is changed', async ({ db }) => {
  const { classId, owner, ...cast } = await makeCast(db)
  for (const actor of [cast.learner, cast.removedInstructor, cast.foreignInstructor, cast.stranger]) {
    expect(await createClass(db, actor, { id: classId, settings: { ...settings, name: 'Mine' }, now })).toBe('taken')
  }
  expect(await findTaughtClass(db, owner, classId)).toMatchObject({ name: 'Containers 1', learners: 2 })
})

testOnEach('nobody makes a class with an account that opens with a return code', async ({ db }) => {
  const { learner } = await makeCast(db)
  await addReturnCode(db, learner)
  const id = randomUUID()
  expect(await createClass(db, learner, { id, settings, now })).toBe('return-code')
  expect(await db.selectFrom('class').select('id').where('id', '=', id).execute()).toEqual([])
})

testOnEach('who makes a class has an account that no link for a new password opens any more', async ({ db }) => {
  const { learner, classmate } = await makeCast(db)
  for (const actor of [learner, classmate]) await addPasswordLink(db, actor)
  await createClass(db, learner, { id: randomUUID(), settings, now })
  expect([await listPasswordLinks(db, learner), await listPasswordLinks(db, classmate)]).toMatchObject([[], [{}]])
})

testOnEach('any name is stored as it was typed and does nothing', async ({ db }) => {
  const actor = await makeUser(db)
  for (const typed of HOSTILE_NAMES) {
    const id = randomUUID()
    const read = ClassSettings.parse({ name: typed, timeZone: 'UTC', capacity: '' })
    await createClass(db, actor, { id, settings: read, now })
    expect(await findClass(db, actor, id)).toMatchObject({ name: typed })
    await updateClass(db, actor, { classId: id, settings: { ...read, name: `${typed}!` }, now })
    expect(await findClass(db, actor, id)).toMatchObject({ name: `${typed}!` })
    // Where an id is expected, it is text too.
    expect(await findClass(db, actor, typed)).toBeUndefined()
  }
})

testOnEach('a form cannot set what is not asked for', async ({ db }) => {
  const actor = await makeUser(db)
  const classId = randomUUID()
  const form = {
    ...settings,
    capacity: '5',
    id: 'x',
    joinCode: 'BBBBBBBB',
    isJoinOpen: 0,
    archivedAt: 1,
    role: 'learner',
  }
  await createClass(db, actor, { id: classId, settings: ClassSettings.parse(form), now })
  // Also where a caller forgets to check.
  await updateClass(db, actor, { classId, settings: { ...settings, ...form, capacity: 5 }, now })
  const found = await findTaughtClass(db, actor, classId)
  expect(found).toMatchObject({ id: classId, isJoinOpen: true, archivedAt: null, role: 'owner', capacity: 5 })
  expect(found?.joinCode).not.toBe('BBBBBBBB')
})

testOnEach('a class is found by its members, and its settings by those who teach it', async ({ db }) => {
  expect(await askEverybody(db, async (actor, { classId }) => (await findClass(db, actor, classId))?.role)).toEqual({
    ...only(['learner', 'classmate'], 'learner', undefined),
    owner: 'owner',
    instructor: 'instructor',
  })
  const taught = await askEverybody(
    db,
    async (actor, { classId }) => (await findTaughtClass(db, actor, classId))?.learners,
  )
  expect(taught).toEqual(only(['owner', 'instructor'], 2, undefined))
})

testOnEach('somebody sees own classes alone: taught, learned in, and put away', async ({ db }) => {
  const cast = await makeCast(db)
  const { userId } = cast.instructor
  const second = await makeCast(db)
  await db.insertInto('member').values(learnerOf(second.classId, userId)).execute()
  const third = await makeCast(db)
  await db.insertInto('member').values(learnerOf(third.classId, userId)).execute()
  await db.updateTable('class').set({ archivedAt: now }).where('id', '=', third.classId).execute()
  const common = { name: 'Containers 1', timeZone: 'Europe/Vienna' }
  expect(await listMyClasses(db, { userId })).toEqual({
    teaching: [{ ...common, id: cast.classId, role: 'instructor', archivedAt: null, learners: 2 }],
    learning: [{ ...common, id: second.classId, role: 'learner', archivedAt: null, learners: undefined }],
    archived: [{ ...common, id: third.classId, role: 'learner', archivedAt: now, learners: undefined }],
  })
  for (const actor of [cast.removed, cast.removedInstructor, cast.stranger]) {
    expect(await listMyClasses(db, actor)).toEqual({ teaching: [], learning: [], archived: [] })
  }
})

function learnerOf(classId: string, userId: string) {
  return { classId, userId, role: 'learner' as const, displayName: 'Ines', joinedAt: now, removedAt: null }
}

testOnEach('instructors change the settings of their class, and nobody else does', async ({ db }) => {
  const changed = { name: 'Containers 2', timeZone: 'UTC', capacity: null }
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    const answer = await updateClass(db, actor, { classId, settings: changed, now })
    const { name, timeZone, capacity } = (await findTaughtClass(db, owner, classId)) ?? {}
    return [answer, { name, timeZone, capacity }]
  })
  const before = { name: 'Containers 1', timeZone: 'Europe/Vienna', capacity: null }
  expect(answers).toEqual(only(['owner', 'instructor'], ['done', changed], ['not-found', before]))
})

testOnEach('there is never room for fewer learners than there are, and a change is noted once', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  await addMember(db, classId, { role: 'learner' })
  const resize = (capacity: number) => updateClass(db, owner, { classId, settings: { ...settings, capacity }, now })
  expect([await resize(2), await resize(3), await resize(3)]).toEqual(['too-few-places', 'done', 'done'])
  const deeds = await db
    .selectFrom('auditEvent')
    .select(['action', 'detailJson'])
    .where('classId', '=', classId)
    .execute()
  expect(deeds).toEqual([
    { action: 'class.update', detailJson: JSON.stringify({ timeZone: 'Europe/Vienna', capacity: 3 }) },
  ])
})

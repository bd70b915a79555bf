import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import { makeCodeAccount } from '@/lib/auth/code-accounts'
import type { Actor } from '@/lib/classroom/actor'
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
  makeClass,
} from '@/tests/support/school'
import type { Role, Tables } from '../tables'
import { addLearners } from './add-learners'
import { listDeeds } from './audit'
import { listRoster, removeMember, renameMember, restoreMember, setExtraTime, setRole } from './roster'

const now = MORNING + 5

async function placeOf(db: Kysely<Tables>, classId: string, userId: string) {
  return db
    .selectFrom('member')
    .select(['displayName', 'role', 'extraTimePercent', 'removedAt'])
    .where('classId', '=', classId)
    .where('userId', '=', userId)
    .executeTakeFirstOrThrow()
}

testOnEach(
  'instructors see everybody who is or was in their class, by name, and nobody else sees anybody',
  async ({ db }) => {
    const seen = await askEverybody(db, async (actor, { classId }) => {
      return (await listRoster(db, actor, classId)).map((one) => [one.displayName, one.role, one.removedAt])
    })
    const everybody = [
      ['Ines', 'instructor', null],
      ['Lea', 'learner', null],
      ['Max', 'learner', null],
      ['Olga', 'owner', null],
      ['Rita', 'instructor', MORNING],
      ['Rolf', 'learner', MORNING],
    ]
    expect(seen).toEqual(only(['owner', 'instructor'], everybody, []))
  },
)

testOnEach('names are in order for a reader, and it is told who comes back with a code', async ({ db }) => {
  const classId = await makeClass(db)
  const owner = await addMember(db, classId, { role: 'owner', name: 'Zoe' })
  for (const name of ['Öykü', 'learner 10', 'Learner 9', 'ada']) await addMember(db, classId, { name })
  const learners = [{ name: 'Nobody', extraTimePercent: 25 }]
  await addLearners(db, owner, { classId, learners, makeAccount: makeCodeAccount, now })
  const roster = await listRoster(db, owner, classId)
  expect(roster.map(({ displayName }) => displayName)).toEqual([
    'ada',
    'Learner 9',
    'learner 10',
    'Nobody',
    'Öykü',
    'Zoe',
  ])
  expect(roster[3]).toEqual({
    userId: expect.any(String),
    displayName: 'Nobody',
    role: 'learner',
    extraTimePercent: 25,
    joinedAt: now,
    removedAt: null,
    hasReturnCode: true,
  })
  expect(roster.filter(({ hasReturnCode }) => hasReturnCode)).toHaveLength(1)
})

testOnEach('instructors change learners, owners everybody, and nobody else anybody', async ({ db }) => {
  const rename = async (whom: 'learner' | 'instructor' | 'owner' | 'foreignLearner') =>
    askEverybody(db, (actor, cast) => {
      return renameMember(db, actor, { classId: cast.classId, userId: cast[whom].userId, displayName: 'New', now })
    })
  expect(await rename('learner')).toEqual(only(['owner', 'instructor'], 'done', 'not-found'))
  expect(await rename('instructor')).toEqual(only(['owner', 'instructor'], 'done', 'not-found'))
  expect(await rename('owner')).toEqual(only(['owner'], 'done', 'not-found'))
  expect(await rename('foreignLearner')).toEqual(only([], 'done', 'not-found'))
})

testOnEach('every other change asks for the same rights', async ({ db }) => {
  const extra = await askEverybody(db, (actor, { classId, learner: { userId } }) =>
    setExtraTime(db, actor, { classId, userId, percent: 25, now }),
  )
  const remove = await askEverybody(db, (actor, { classId, learner: { userId } }) =>
    removeMember(db, actor, { classId, userId, now }),
  )
  const restore = await askEverybody(db, (actor, { classId, removed: { userId } }) =>
    restoreMember(db, actor, { classId, userId, now }),
  )
  for (const answers of [extra, remove, restore])
    expect(answers).toEqual(only(['owner', 'instructor'], 'done', 'not-found'))
  const restoreTeaching = await askEverybody(db, (actor, { classId, removedInstructor: { userId } }) =>
    restoreMember(db, actor, { classId, userId, now }),
  )
  expect(restoreTeaching).toEqual(only(['owner'], 'done', 'not-found'))
  for (const role of ['owner', 'instructor'] as const) {
    const roles = await askEverybody(db, (actor, { classId, learner: { userId } }) =>
      setRole(db, actor, { classId, userId, role, now }),
    )
    expect(roles).toEqual(only(['owner'], 'done', 'not-found'))
  }
})

testOnEach('nobody makes themself more than they are', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId }) => {
    await setRole(db, actor, { classId, userId: actor.userId, role: 'owner', now })
    await restoreMember(db, actor, { classId, userId: actor.userId, now })
    await setExtraTime(db, actor, { classId, userId: actor.userId, percent: 50, now })
    const rows = db
      .selectFrom('member')
      .select(['role', 'extraTimePercent', 'removedAt'])
      .where('userId', '=', actor.userId)
    return rows.where('classId', '=', classId).executeTakeFirst()
  })
  const place = (role: Role, removedAt: number | null = null) => ({ role, extraTimePercent: 0, removedAt })
  expect(answers).toEqual({
    ...only([], undefined, undefined),
    owner: place('owner'),
    instructor: place('instructor'),
    learner: place('learner'),
    classmate: place('learner'),
    removed: place('learner', MORNING),
    removedInstructor: place('instructor', MORNING),
  })
})

testOnEach('changes are written, noted once, and done a second time in silence', async ({ db }) => {
  const { classId, owner, learner } = await makeCast(db)
  const { userId } = learner
  for (const at of [1, 2]) {
    await setExtraTime(db, owner, { classId, userId, percent: 25, now: at })
    await renameMember(db, owner, { classId, userId, displayName: 'Lea M.', now: at })
    await removeMember(db, owner, { classId, userId, now: at + 10 })
  }
  expect(await placeOf(db, classId, userId)).toEqual({
    displayName: 'Lea M.',
    role: 'learner',
    extraTimePercent: 25,
    removedAt: 11,
  })
  for (const at of [21, 22]) await restoreMember(db, owner, { classId, userId, now: at })
  for (const at of [31, 32]) await setRole(db, owner, { classId, userId, role: 'instructor', now: at })
  expect(await placeOf(db, classId, userId)).toMatchObject({ role: 'instructor', removedAt: null })
  const deeds = await listDeeds(db, owner, { classId, limit: 99 })
  expect(
    deeds
      .map(({ action, detail, at }) => ({ action, detail, at }))
      .sort((a, b) => a.at - b.at || (a.action < b.action ? -1 : 1)),
  ).toEqual([
    { action: 'member.extra-time', detail: { member: userId, percent: 25 }, at: 1 },
    { action: 'member.rename', detail: { member: userId }, at: 1 },
    { action: 'member.remove', detail: { member: userId }, at: 11 },
    { action: 'member.restore', detail: { member: userId }, at: 21 },
    { action: 'member.role', detail: { member: userId, role: 'instructor' }, at: 31 },
  ])
})

testOnEach('the last owner is neither removed nor made less', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  const { userId } = owner
  expect(await removeMember(db, owner, { classId, userId, now })).toBe('last-owner')
  for (const role of ['instructor', 'learner'] as const) {
    expect(await setRole(db, owner, { classId, userId, role, now })).toBe('last-owner')
  }
})

testOnEach('of two owners who take each other out at once, one stays', async ({ db }) => {
  // Several times: without the lock it goes wrong only when both look before either writes.
  for (let round = 0; round < 10; round++) {
    const classId = await makeClass(db)
    const first = await addMember(db, classId, { role: 'owner' })
    const second = await addMember(db, classId, { role: 'owner' })
    const both = await Promise.all([
      removeMember(db, first, { classId, userId: second.userId, now }),
      setRole(db, second, { classId, userId: first.userId, role: 'learner', now }),
    ])
    expect(both.sort()).toEqual(['done', 'not-found'])
    const owners = db.selectFrom('member').select('userId').where('classId', '=', classId).where('role', '=', 'owner')
    expect(await owners.where('removedAt', 'is', null).execute()).toHaveLength(1)
  }
})

testOnEach('an instructor may leave, and an owner when there is another', async ({ db }) => {
  const { classId, owner, instructor } = await makeCast(db)
  const second = await addMember(db, classId, { role: 'owner' })
  for (const actor of [instructor, owner]) {
    expect(await removeMember(db, actor, { classId, userId: actor.userId, now })).toBe('done')
    expect(await listRoster(db, actor, classId)).toEqual([])
  }
  expect(await removeMember(db, second, { classId, userId: second.userId, now })).toBe('last-owner')
})

testOnEach('a full class takes nobody back and nobody down', async ({ db }) => {
  const { classId, owner, removed, removedInstructor, instructor } = await makeCast(db)
  await db.updateTable('class').set({ capacity: 2 }).where('id', '=', classId).execute()
  expect(await restoreMember(db, owner, { classId, userId: removed.userId, now })).toBe('full')
  expect(await setRole(db, owner, { classId, userId: instructor.userId, role: 'learner', now })).toBe('full')
  expect(await restoreMember(db, owner, { classId, userId: removedInstructor.userId, now })).toBe('done')
})

testOnEach('extra time is for learners who are there, and a removed member has no role to change', async ({ db }) => {
  const { classId, owner, removed, instructor } = await makeCast(db)
  const { userId } = removed
  expect(await setExtraTime(db, owner, { classId, userId, percent: 25, now })).toBe('not-found')
  expect(await setExtraTime(db, owner, { classId, userId: instructor.userId, percent: 25, now })).toBe('not-found')
  expect(await setRole(db, owner, { classId, userId, role: 'instructor', now })).toBe('not-found')
})

testOnEach('nobody is made or let in again to teach with an account that opens with a return code', async ({ db }) => {
  const { classId, owner, learner, instructor, removedInstructor, removed } = await makeCast(db)
  for (const member of [learner, instructor, removedInstructor, removed]) await addReturnCode(db, member)
  const setTo = (role: Role, { userId }: Actor) => setRole(db, owner, { classId, userId, role, now })
  for (const role of ['instructor', 'owner'] as const) expect(await setTo(role, learner)).toBe('return-code')
  expect(await setTo('owner', instructor)).toBe('return-code')
  const restore = ({ userId }: Actor) => restoreMember(db, owner, { classId, userId, now })
  expect([await restore(removedInstructor), await restore(removed)]).toEqual(['return-code', 'done'])
  expect(await setTo('learner', instructor)).toBe('done')
  expect((await placeOf(db, classId, learner.userId)).role).toBe('learner')
})

testOnEach('no link for a new password that was made before opens the account of whoever teaches', async ({ db }) => {
  const { classId, owner, learner, removedInstructor, removed } = await makeCast(db)
  for (const member of [learner, removedInstructor, removed]) await addPasswordLink(db, member)
  await setRole(db, owner, { classId, userId: learner.userId, role: 'instructor', now })
  for (const { userId } of [removedInstructor, removed]) await restoreMember(db, owner, { classId, userId, now })
  const left = await Promise.all([learner, removedInstructor, removed].map((member) => listPasswordLinks(db, member)))
  expect(left).toMatchObject([[], [], [{}]])
})

testOnEach('any name is stored as it was typed and does nothing', async ({ db }) => {
  const { classId, owner, learner, classmate } = await makeCast(db)
  for (const displayName of HOSTILE_NAMES) {
    await renameMember(db, owner, { classId, userId: learner.userId, displayName, now })
    expect((await placeOf(db, classId, learner.userId)).displayName).toBe(displayName)
    expect(await renameMember(db, owner, { classId, userId: displayName, displayName, now })).toBe('not-found')
    expect(await listRoster(db, owner, displayName)).toEqual([])
  }
  expect((await placeOf(db, classId, classmate.userId)).displayName).toBe('Max')
})

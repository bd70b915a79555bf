import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import { testOnEach } from '@/tests/support/databases'
import {
  addMember,
  addPassword,
  addPasswordLink,
  listPasswordLinks,
  MORNING,
  makeCast,
  makeClass,
} from '@/tests/support/school'
import type { Tables } from '../tables'
import { listDeeds } from './audit'
import { makePasswordLink } from './make-password-link'
import { setRole } from './roster'

async function makeToken(trx: Kysely<Tables>, { userId }: { userId: string }): Promise<string> {
  await addPasswordLink(trx, { userId })
  return 'token'
}

/** One owner of both, and a learner with a password who is in both. */
async function makeTwoClasses(db: Kysely<Tables>) {
  const [first, second] = [await makeClass(db), await makeClass(db)]
  const owner = await addMember(db, first, { role: 'owner' })
  const learner = await addMember(db, first)
  await addPassword(db, learner)
  const place = { classId: second, displayName: 'X', joinedAt: MORNING, removedAt: null }
  await db
    .insertInto('member')
    .values([
      { ...place, userId: owner.userId, role: 'owner' },
      { ...place, userId: learner.userId, role: 'learner' },
    ])
    .execute()
  return { first, second, owner, learner }
}

testOnEach('only those who teach the class may make one for its learner, and it is noted', async ({ db }) => {
  const { classId, otherClassId: _, ...cast } = await makeCast(db)
  const { userId } = cast.learner
  await addPassword(db, cast.learner)
  const allowed: string[] = []
  for (const [name, actor] of Object.entries(cast)) {
    const token = await makePasswordLink(db, actor, { classId, userId, makeToken, now: MORNING })
    if (token === 'token') allowed.push(name)
  }
  expect(allowed).toEqual(['owner', 'instructor'])
  expect(await listPasswordLinks(db, cast.learner)).toHaveLength(2)
  const deeds = await listDeeds(db, cast.owner, { classId, limit: 10 })
  expect(deeds.map(({ action }) => action)).toEqual(['password-link.make', 'password-link.make'])
})

testOnEach('an account from which others would suffer is left alone', async ({ db }) => {
  const { classId, otherClassId, owner, instructor, learner, classmate, removed } = await makeCast(db)
  const ask = (userId: string) => makePasswordLink(db, owner, { classId, userId, makeToken, now: MORNING })
  for (const actor of [instructor, learner, removed]) await addPassword(db, actor)
  // It has no password to replace.
  expect(await ask(classmate.userId)).toBeUndefined()
  expect(await ask(instructor.userId)).toBeUndefined()
  expect(await ask(removed.userId)).toBeUndefined()
  expect(await ask('nobody')).toBeUndefined()

  const place = {
    classId: otherClassId,
    userId: learner.userId,
    displayName: 'Lea',
    joinedAt: MORNING,
    removedAt: null,
  }
  await db
    .insertInto('member')
    .values({ ...place, role: 'learner' })
    .execute()
  expect(await ask(learner.userId)).toBeUndefined()
})

testOnEach('a learner of two classes of the same instructor is one of theirs', async ({ db }) => {
  const { first, owner, learner } = await makeTwoClasses(db)
  const link = { classId: first, userId: learner.userId, makeToken, now: MORNING }
  expect(await makePasswordLink(db, owner, link)).toBe('token')
})

testOnEach('whoever comes to teach while a link is made has none that works', async ({ db }) => {
  for (let round = 0; round < 5; round++) {
    const { first, second, owner, learner } = await makeTwoClasses(db)
    const { userId } = learner
    await Promise.all([
      makePasswordLink(db, owner, { classId: first, userId, makeToken, now: MORNING }),
      setRole(db, owner, { classId: second, userId, role: 'instructor', now: MORNING }),
    ])
    expect(await listPasswordLinks(db, learner)).toEqual([])
  }
})

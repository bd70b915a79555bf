import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import type { Actor } from '@/lib/classroom/actor'
import { INVITATION_MS } from '@/lib/classroom/invitation'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import {
  addMember,
  addPasswordLink,
  addReturnCode,
  listPasswordLinks,
  MORNING,
  makeCast,
  newId,
} from '@/tests/support/school'
import type { Tables } from '../tables'
import { acceptInvitation, findInvitation } from './accept-invitation'
import { archiveClass, unarchiveClass } from './archive-class'
import { listDeeds } from './audit'
import { findTaughtClass } from './classes'
import { deleteAccount } from './delete-account'
import { deleteClass } from './delete-class'
import { createInvitation, withdrawInvitation } from './invitations'
import { listRoster, removeMember, setRole } from './roster'

const now = MORNING

async function invite(db: Kysely<Tables>, actor: Actor, classId: string) {
  const id = newId('invitation')
  const made = await createInvitation(db, actor, { id, classId, note: 'for Ada', now })
  if (typeof made === 'string') throw new Error(made)
  return { id, token: made.token }
}

testOnEach(
  'whoever has the link teaches the class with it, and whoever teaches it stays what they are',
  async ({ db }) => {
    const answers = await askEverybody(db, async (actor, { classId, owner }) => {
      const { token } = await invite(db, owner, classId)
      const found = await findInvitation(db, actor, { token, now })
      expect(found).toMatchObject({ classId, className: 'Containers 1', by: 'Olga' })
      const accepted = await acceptInvitation(db, actor, { token, now })
      expect(accepted).toBe(classId)
      const role = (await findTaughtClass(db, actor, classId))?.role
      return [found?.status, role, (await findInvitation(db, actor, { token, now }))?.status]
    })
    const joins = ['open', 'instructor', 'accepted']
    expect(answers).toEqual({
      owner: ['teaching', 'owner', 'teaching'],
      instructor: ['teaching', 'instructor', 'teaching'],
      learner: joins,
      classmate: joins,
      removed: joins,
      removedInstructor: joins,
      foreignLearner: joins,
      foreignInstructor: joins,
      stranger: joins,
    })
  },
)

testOnEach('accepting twice is once, also at the same moment, and is noted once', async ({ db }) => {
  const { classId, owner, stranger, learner } = await makeCast(db)
  const { id, token } = await invite(db, owner, classId)
  const accept = (at: number) => acceptInvitation(db, stranger, { token, now: at })
  expect(await Promise.all([accept(now + 1), accept(now + 1)])).toEqual([classId, classId])
  // The link goes on leading its user to the class, also after its end.
  expect(await accept(now + INVITATION_MS)).toBe(classId)
  const deeds = await listDeeds(db, owner, { classId, limit: 9 })
  expect(deeds.map(({ action, detail, by }) => [action, detail, by])).toEqual([
    ['instructor.join', { invitation: id }, 'Sam'],
    ['instructor.invite', { invitation: id }, 'Olga'],
  ])
  const rows = await db.selectFrom('invitation').selectAll().where('id', '=', id).execute()
  expect(rows).toMatchObject([{ usedAt: now + 1, usedBy: stranger.userId, note: '' }])
  const roster = await listRoster(db, owner, classId)
  expect(roster.filter(({ userId }) => userId === stranger.userId)).toMatchObject([
    { displayName: 'Sam', role: 'instructor', joinedAt: now + 1, removedAt: null },
  ])
  // A learner's name in the class stays, and so does the day on which they joined.
  await acceptInvitation(db, learner, { token: (await invite(db, owner, classId)).token, now: now + 9 })
  const changed = (await listRoster(db, owner, classId)).find(({ userId }) => userId === learner.userId)
  expect(changed).toMatchObject({ displayName: 'Lea', role: 'instructor', joinedAt: MORNING })
})

testOnEach('of two people with one link one comes to teach', async ({ db }) => {
  const { classId, owner, stranger, foreignLearner } = await makeCast(db)
  const { token } = await invite(db, owner, classId)
  const answers = await Promise.all(
    [stranger, foreignLearner].map((actor) => acceptInvitation(db, actor, { token, now })),
  )
  expect(answers.toSorted()).toEqual([classId, undefined])
  const teaching = (await listRoster(db, owner, classId)).filter(({ role }) => role === 'instructor')
  expect(teaching.map(({ displayName }) => displayName).sort()).toHaveLength(3)
})

/** What makes an invitation one that is not there. */
const ENDS: Record<string, (db: Kysely<Tables>, made: Made) => Promise<unknown>> = {
  used: (db, { token, other }) => acceptInvitation(db, other, { token, now }),
  'used by somebody whose account is deleted': async (db, { token, other }) => {
    await acceptInvitation(db, other, { token, now })
    await deleteAccount(db, other)
  },
  withdrawn: (db, { id, classId, owner }) => withdrawInvitation(db, owner, { id, classId, now }),
  'of an archived class': (db, { classId, owner }) => archiveClass(db, owner, { classId, now }),
  'of a deleted class': (db, { classId, owner }) => deleteClass(db, owner, { classId, typedName: 'Containers 1' }),
  'of somebody who is no owner any more': (db, { classId, owner, second }) =>
    setRole(db, second, { classId, userId: owner.userId, role: 'instructor', now }),
  'of somebody who was taken out': (db, { classId, owner, second }) =>
    removeMember(db, second, { classId, userId: owner.userId, now }),
  'of somebody whose account is deleted': (db, { owner }) => deleteAccount(db, owner),
}

interface Made {
  id: string
  token: string
  classId: string
  owner: Actor
  /** Owns the class too. */
  second: Actor
  other: Actor
}

testOnEach('what does not work any more is not there, whatever the reason', async ({ db }) => {
  for (const [why, end] of Object.entries(ENDS)) {
    const { classId, owner, stranger, foreignLearner: other } = await makeCast(db)
    const second = await addMember(db, classId, { role: 'owner', name: 'Otto' })
    const made = await invite(db, owner, classId)
    await end(db, { ...made, classId, owner, second, other })
    const { token } = made
    expect([why, await findInvitation(db, stranger, { token, now })]).toEqual([why, undefined])
    expect([why, await acceptInvitation(db, stranger, { token, now })]).toEqual([why, undefined])
    expect(await findTaughtClass(db, stranger, classId)).toBe(undefined)
  }
})

testOnEach('an invitation ends after a week, and a token that never was leads nowhere', async ({ db }) => {
  const { classId, owner, stranger, instructor } = await makeCast(db)
  const { token } = await invite(db, owner, classId)
  const late = now + INVITATION_MS
  expect((await findInvitation(db, stranger, { token, now: late - 1 }))?.status).toBe('open')
  for (const actor of [stranger, instructor]) {
    expect(await findInvitation(db, actor, { token, now: late })).toBe(undefined)
    expect(await acceptInvitation(db, actor, { token, now: late })).toBe(undefined)
  }
  for (const guess of ['', '%', `${token}.`, token.toLowerCase(), "' or 1=1 --", '\u0000', classId]) {
    expect(await acceptInvitation(db, stranger, { token: guess, now })).toBe(undefined)
  }
})

testOnEach('whoever was taken out needs another invitation', async ({ db }) => {
  const { classId, owner, stranger } = await makeCast(db)
  const { token } = await invite(db, owner, classId)
  await acceptInvitation(db, stranger, { token, now })
  await removeMember(db, owner, { classId, userId: stranger.userId, now })
  expect(await acceptInvitation(db, stranger, { token, now })).toBe(undefined)
  const another = await invite(db, owner, classId)
  expect(await acceptInvitation(db, stranger, { token: another.token, now })).toBe(classId)
})

testOnEach('with an account that opens with a return code nobody comes to teach', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    await addReturnCode(db, actor)
    const { token } = await invite(db, owner, classId)
    const accepted = await acceptInvitation(db, actor, { token, now })
    const role = (await findTaughtClass(db, actor, classId))?.role
    return [(await findInvitation(db, actor, { token, now }))?.status, accepted === classId, role]
  })
  const refused = ['return-code', false, undefined]
  expect(answers).toEqual({
    ...only([], refused, refused),
    owner: ['teaching', true, 'owner'],
    instructor: ['teaching', true, 'instructor'],
  })
})

testOnEach('no link that somebody made before opens the account of whoever comes to teach', async ({ db }) => {
  const { classId, owner, learner, classmate } = await makeCast(db)
  for (const actor of [learner, classmate]) await addPasswordLink(db, actor)
  await acceptInvitation(db, learner, { token: (await invite(db, owner, classId)).token, now })
  expect([await listPasswordLinks(db, learner), await listPasswordLinks(db, classmate)]).toMatchObject([[], [{}]])
})

testOnEach('out of the archive the class can be taught again by the link', async ({ db }) => {
  const { classId, owner, stranger } = await makeCast(db)
  const { token } = await invite(db, owner, classId)
  await archiveClass(db, owner, { classId, now })
  await unarchiveClass(db, owner, { classId, now })
  expect(await acceptInvitation(db, stranger, { token, now })).toBe(classId)
})

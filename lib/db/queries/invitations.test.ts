import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import type { Actor } from '@/lib/classroom/actor'
import { INVITATION_MS, MAX_OPEN_INVITATIONS } from '@/lib/classroom/invitation'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import { addMember, MORNING, makeCast, newId } from '@/tests/support/school'
import type { Tables } from '../tables'
import { acceptInvitation } from './accept-invitation'
import { archiveClass } from './archive-class'
import { listDeeds } from './audit'
import { createInvitation, hashInvitation, listInvitations, withdrawInvitation } from './invitations'

const now = MORNING

async function invite(db: Kysely<Tables>, actor: Actor, classId: string) {
  const id = newId('invitation')
  const made = await createInvitation(db, actor, { id, classId, note: 'for Ada', now })
  if (typeof made === 'string') throw new Error(made)
  return { id, ...made }
}

testOnEach('only an owner makes, sees and withdraws invitations; for others there are none', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    const { id } = await invite(db, owner, classId)
    const made = await createInvitation(db, actor, { id: newId('invitation'), classId, note: '', now })
    return [
      typeof made === 'string' ? made : 'made',
      (await listInvitations(db, actor, { classId, now })).length,
      await withdrawInvitation(db, actor, { id, classId, now }),
    ]
  })
  expect(answers).toEqual(only(['owner'], ['made', 2, true], ['not-found', 0, false]))
})

testOnEach('of a token only the hash is kept, and no note stands in the log', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  const { id, token, expiresAt } = await invite(db, owner, classId)
  expect([token.length, expiresAt]).toEqual([43, now + INVITATION_MS])
  const rows = await db.selectFrom('invitation').selectAll().where('classId', '=', classId).execute()
  expect(rows).toEqual([
    {
      ...{ id, classId, hash: hashInvitation(token), note: 'for Ada', invitedBy: owner.userId, createdAt: now },
      ...{ expiresAt, usedAt: null, usedBy: null, withdrawnAt: null },
    },
  ])
  const deeds = await listDeeds(db, owner, { classId, limit: 9 })
  const detail = { invitation: id }
  expect(deeds).toMatchObject([{ action: 'instructor.invite', detail, at: now, by: 'Olga' }])
  expect(JSON.stringify([rows, deeds])).not.toContain(token)
})

testOnEach('owners see the open ones, the latest first, and which of them open nothing', async ({ db }) => {
  const { classId, owner, stranger } = await makeCast(db)
  const leaving = await addMember(db, classId, { role: 'owner', name: 'Otto' })
  const make = async (actor: Actor, at: number, note: string) => {
    const made = await createInvitation(db, actor, { id: newId('invitation'), classId, note, now: at })
    return typeof made === 'string' ? made : made.token
  }
  await make(owner, now - INVITATION_MS, 'ended')
  await make(owner, now - 2, 'for Ada')
  await make(leaving, now - 1, '')
  const used = await make(owner, now, 'used')
  await acceptInvitation(db, stranger, { token: used, now })
  const withdrawn = await invite(db, owner, classId)
  await withdrawInvitation(db, owner, { id: withdrawn.id, classId, now })
  await db.updateTable('member').set({ role: 'instructor' }).where('userId', '=', leaving.userId).execute()
  const id = expect.any(String)
  expect(await listInvitations(db, owner, { classId, now })).toEqual([
    { id, note: '', expiresAt: now - 1 + INVITATION_MS, by: 'Otto', isWorking: false },
    { id, note: 'for Ada', expiresAt: now - 2 + INVITATION_MS, by: 'Olga', isWorking: true },
  ])
  // Of those that were made only these are kept, and nobody's name stands with the used and the withdrawn.
  const kept = await db.selectFrom('invitation').select('note').where('classId', '=', classId).execute()
  expect(kept.map(({ note }) => note).sort()).toEqual(['', '', '', 'for Ada'])
})

testOnEach('withdrawing again changes nothing, and what was used stays used', async ({ db }) => {
  const { classId, otherClassId, owner, foreignInstructor, stranger } = await makeCast(db)
  const [first, used] = [await invite(db, owner, classId), await invite(db, owner, classId)]
  await acceptInvitation(db, stranger, { token: used.token, now })
  const withdraw = (id: string) => withdrawInvitation(db, owner, { id, classId, now })
  expect([await withdraw(first.id), await withdraw(first.id), await withdraw(used.id)]).toEqual([true, true, true])
  expect(await withdraw('none')).toBe(false)
  expect(await withdrawInvitation(db, foreignInstructor, { id: first.id, classId: otherClassId, now })).toBe(false)
  const deeds = await listDeeds(db, owner, { classId, limit: 9 })
  expect(deeds.filter(({ action }) => action === 'invitation.withdraw')).toHaveLength(1)
})

testOnEach('a class has a limited number of open ones, also when all are made at once', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  const make = (at = now) => createInvitation(db, owner, { id: newId('invitation'), classId, note: '', now: at })
  const first = await invite(db, owner, classId)
  const answers = await Promise.all(Array.from({ length: MAX_OPEN_INVITATIONS + 1 }, () => make()))
  expect(answers.filter((answer) => answer === 'too-many')).toHaveLength(2)
  await withdrawInvitation(db, owner, { id: first.id, classId, now })
  expect(await make()).toHaveProperty('token')
  expect(await make()).toBe('too-many')
  expect(await make(now + INVITATION_MS)).toHaveProperty('token')
})

testOnEach('a form that is sent twice makes one invitation, and tells its link once', async ({ db }) => {
  const { classId, otherClassId, owner, foreignInstructor } = await makeCast(db)
  const form = { id: newId('invitation'), classId, note: '', now }
  const answers = await Promise.all([createInvitation(db, owner, form), createInvitation(db, owner, form)])
  expect(answers.map((answer) => (typeof answer === 'string' ? answer : 'told')).sort()).toEqual([
    'made-before',
    'told',
  ])
  expect(await createInvitation(db, foreignInstructor, { ...form, classId: otherClassId })).toBe('not-found')
  expect(await listInvitations(db, owner, { classId, now })).toHaveLength(1)
})

testOnEach('nobody is invited to an archived class', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  await archiveClass(db, owner, { classId, now })
  expect(await createInvitation(db, owner, { id: newId('invitation'), classId, note: '', now })).toBe('archived')
})

testOnEach('any note is stored as it was typed and does nothing', async ({ db }) => {
  for (const note of HOSTILE_NAMES) {
    const { classId, owner } = await makeCast(db)
    await createInvitation(db, owner, { id: newId('invitation'), classId, note, now })
    expect((await listInvitations(db, owner, { classId, now })).map((open) => open.note)).toEqual([note])
  }
})

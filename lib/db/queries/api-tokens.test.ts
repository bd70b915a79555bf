import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import type { Actor } from '@/lib/classroom/actor'
import { hashApiToken, MAX_TOKENS } from '@/lib/classroom/api-token'
import type { Tables } from '@/lib/db/tables'
import { testOnEach } from '@/tests/support/databases'
import { addMember, MORNING, makeCast, newId } from '@/tests/support/school'
import { createToken, findTokenClass, listTokens, revokeToken } from './api-tokens'

const MINUTE = 60_000

async function makeToken(db: Kysely<Tables>, actor: Actor, classId: string) {
  const id = newId('token')
  const made = await createToken(db, actor, { id, classId, name: 'Import', now: MORNING })
  if (typeof made === 'string') throw new Error(made)
  return { id, hash: hashApiToken(made.token), token: made.token }
}

testOnEach('tokens are made, seen and revoked by those who teach the class; others find none', async ({ db }) => {
  const { classId, otherClassId: _, ...cast } = await makeCast(db)
  const { id } = await makeToken(db, cast.owner, classId)
  const seen: Record<string, unknown> = {}
  for (const [name, actor] of Object.entries(cast)) {
    const made = await createToken(db, actor, { id: newId('token'), classId, name: 'Import', now: MORNING })
    const { length } = await listTokens(db, actor, classId)
    seen[name] = [
      typeof made === 'string' ? made : 'made',
      length,
      await revokeToken(db, actor, { id, classId, now: MORNING }),
    ]
  }
  const nothing = ['not-found', 0, false]
  expect(seen).toEqual({
    owner: ['made', 2, true],
    instructor: ['made', 2, true],
    learner: nothing,
    classmate: nothing,
    removed: nothing,
    removedInstructor: nothing,
    foreignLearner: nothing,
    foreignInstructor: nothing,
    stranger: nothing,
  })
})

testOnEach('the token itself is kept nowhere, and opens its class alone', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  const { id, hash, token } = await makeToken(db, owner, classId)
  const rows = await db.selectFrom('apiToken').selectAll().where('classId', '=', classId).execute()
  expect(rows).toEqual([
    {
      id,
      classId,
      name: 'Import',
      hash,
      scope: 'gradebook:read',
      createdBy: owner.userId,
      createdAt: MORNING,
      lastUsedAt: null,
      revokedAt: null,
    },
  ])
  const log = await db.selectFrom('auditEvent').selectAll().where('classId', '=', classId).execute()
  expect(JSON.stringify([rows, log])).not.toContain(token)
  expect(await findTokenClass(db, { hash, now: MORNING })).toEqual({ classId, actor: owner })
  expect(await findTokenClass(db, { hash: hashApiToken('drydock_guess'), now: MORNING })).toBe(undefined)
})

testOnEach('a token is worth no more than who made it', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  const leaving = await addMember(db, classId, { role: 'instructor', name: 'Ivo' })
  const { id, hash } = await makeToken(db, leaving, classId)
  const find = () => findTokenClass(db, { hash, now: MORNING })
  const member = db.updateTable('member').where('userId', '=', leaving.userId)
  expect(await find()).toEqual({ classId, actor: leaving })
  await member.set({ role: 'learner' }).execute()
  expect(await find()).toBe(undefined)
  await member.set({ role: 'instructor', removedAt: MORNING }).execute()
  expect(await find()).toBe(undefined)
  expect(await listTokens(db, owner, classId)).toEqual([
    { id, name: 'Import', createdAt: MORNING, lastUsedAt: MORNING, by: 'Ivo', isWorking: false },
  ])
})

testOnEach('a revoked token opens nothing, is listed no more, and revoking again changes nothing', async ({ db }) => {
  const { classId, otherClassId, owner, foreignInstructor } = await makeCast(db)
  const { id, hash } = await makeToken(db, owner, classId)
  const revoke = (some: { id?: string; classId?: string } = {}) => {
    const actor = some.classId ? foreignInstructor : owner
    return revokeToken(db, actor, { id, classId, now: MORNING, ...some })
  }
  expect([await revoke({ classId: otherClassId }), await revoke({ id: 'none' })]).toEqual([false, false])
  expect(await findTokenClass(db, { hash, now: MORNING })).toEqual({ classId, actor: owner })
  expect([await revoke(), await revoke()]).toEqual([true, true])
  expect([await findTokenClass(db, { hash, now: MORNING }), await listTokens(db, owner, classId)]).toEqual([
    undefined,
    [],
  ])
  const deeds = await db.selectFrom('auditEvent').select('action').where('classId', '=', classId).execute()
  expect(deeds.map(({ action }) => action).sort()).toEqual(['api-token.create', 'api-token.revoke'])
})

testOnEach('its use is noted at most once a minute', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  const { hash } = await makeToken(db, owner, classId)
  const used: unknown[] = []
  for (const now of [MORNING, MORNING + MINUTE - 1, MORNING + MINUTE, MORNING + MINUTE + 5]) {
    await findTokenClass(db, { hash, now })
    used.push((await listTokens(db, owner, classId))[0]?.lastUsedAt)
  }
  expect(used).toEqual([MORNING, MORNING, MORNING + MINUTE, MORNING + MINUTE])
})

testOnEach('a form that is sent twice makes one token, also at the same moment, and tells it once', async ({ db }) => {
  const { classId, otherClassId, owner, foreignInstructor } = await makeCast(db)
  const form = { id: newId('token'), classId, name: 'Import', now: MORNING }
  const answers = await Promise.all([createToken(db, owner, form), createToken(db, owner, form)])
  expect(answers.map((answer) => (typeof answer === 'string' ? answer : 'told')).sort()).toEqual([
    'made-before',
    'told',
  ])
  expect(await createToken(db, foreignInstructor, { ...form, classId: otherClassId })).toBe('not-found')
  expect(await listTokens(db, owner, classId)).toHaveLength(1)
})

testOnEach('a class has a limited number of tokens, and a revoked one makes room', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  const make = () => createToken(db, owner, { id: newId('token'), classId, name: 'Import', now: MORNING })
  const first = await makeToken(db, owner, classId)
  const answers = await Promise.all(Array.from({ length: MAX_TOKENS + 1 }, make))
  expect(answers.filter((answer) => answer === 'too-many')).toHaveLength(2)
  await revokeToken(db, owner, { id: first.id, classId, now: MORNING })
  expect(await make()).toHaveProperty('token')
})

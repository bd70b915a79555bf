import { expect } from 'vitest'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast } from '@/tests/support/school'
import { listDeeds } from './audit'
import { findTaughtClass } from './classes'
import { findByJoinCode } from './join'
import { openJoining, rotateJoinCode } from './join-settings'

const now = MORNING

testOnEach('instructors replace the join code, and nobody else does', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    const from = (await findTaughtClass(db, owner, classId))?.joinCode ?? ''
    const answer = await rotateJoinCode(db, actor, { classId, from, now })
    return [answer, (await findByJoinCode(db, from)) !== undefined]
  })
  expect(answers).toEqual(only(['owner', 'instructor'], [true, false], [false, true]))
})

testOnEach('a form that is sent twice replaces the code once', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  const codeNow = async () => (await findTaughtClass(db, owner, classId))?.joinCode ?? ''
  const from = await codeNow()
  await rotateJoinCode(db, owner, { classId, from, now })
  const code = await codeNow()
  expect(code).not.toBe(from)
  expect(await rotateJoinCode(db, owner, { classId, from, now })).toBe(true)
  expect(await codeNow()).toBe(code)
  expect(await listDeeds(db, owner, { classId, limit: 9 })).toMatchObject([{ action: 'join-code.rotate' }])
})

testOnEach('instructors close and open their class, and nobody else does', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    const answer = await openJoining(db, actor, { classId, isOpen: false, now })
    return [answer, (await findTaughtClass(db, owner, classId))?.isJoinOpen]
  })
  expect(answers).toEqual(only(['owner', 'instructor'], [true, false], [false, true]))
  const { classId, owner } = await makeCast(db)
  for (const isOpen of [true, false, false, true]) await openJoining(db, owner, { classId, isOpen, now })
  expect(await findTaughtClass(db, owner, classId)).toMatchObject({ isJoinOpen: true })
  const deeds = await listDeeds(db, owner, { classId, limit: 9 })
  expect(deeds.map(({ action }) => action).sort()).toEqual(['join.close', 'join.open'])
})

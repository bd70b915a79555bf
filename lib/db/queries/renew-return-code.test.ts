import type { Kysely } from 'kysely'
import { expect } from 'vitest'
import { makeCodeAccount, replaceReturnCode } from '@/lib/auth/return-code-plugin'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast, newId } from '@/tests/support/school'
import type { Tables } from '../tables'
import { listDeeds } from './audit'
import { renewReturnCode } from './renew-return-code'

const now = MORNING
const renewal = { replaceCode: replaceReturnCode, now }
const CODE = /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/

/** A learner of the class who has no e-mail, and is signed in. */
async function addCodeLearner(db: Kysely<Tables>, classId: string): Promise<string> {
  const userId = newId('code')
  await makeCodeAccount(db, { userId, name: 'Cy' })
  const member = { classId, userId, displayName: 'Cy', joinedAt: now, removedAt: null }
  await db
    .insertInto('member')
    .values({ ...member, role: 'learner' })
    .execute()
  const date = new Date(now).toISOString()
  const session = { expiresAt: date, createdAt: date, updatedAt: date, ipAddress: null, userAgent: null }
  await db
    .insertInto('session')
    .values({ ...session, id: userId, token: userId, userId })
    .execute()
  return userId
}

async function sessionsOf(db: Kysely<Tables>, userId: string) {
  return db.selectFrom('session').select('id').where('userId', '=', userId).execute()
}

testOnEach(
  'instructors give a learner a new code, which signs out whoever used the old one; nobody else does',
  async ({ db }) => {
    const answers = await askEverybody(db, async (actor, { classId, owner }) => {
      const userId = await addCodeLearner(db, classId)
      const code = await renewReturnCode(db, actor, { ...renewal, classId, userId })
      const noted = await listDeeds(db, owner, { classId, limit: 9 })
      return [code !== undefined && CODE.test(code), (await sessionsOf(db, userId)).length, noted.length]
    })
    expect(answers).toEqual(only(['owner', 'instructor'], [true, 0, 1], [false, 1, 0]))
  },
)

testOnEach(
  'there is no new code for accounts with e-mail, for people outside the class, and for those who teach anywhere',
  async ({ db }) => {
    const { classId, otherClassId, owner, learner } = await makeCast(db)
    const outside = await addCodeLearner(db, otherClassId)
    const removed = await addCodeLearner(db, classId)
    await db.updateTable('member').set({ removedAt: now }).where('userId', '=', removed).execute()
    const teacher = await addCodeLearner(db, classId)
    const place = { classId: otherClassId, userId: teacher, displayName: 'Cy', joinedAt: now, removedAt: null }
    await db
      .insertInto('member')
      .values({ ...place, role: 'instructor' })
      .execute()
    for (const userId of [learner.userId, outside, removed, teacher, 'nobody', "' or 1=1 --"]) {
      expect(await renewReturnCode(db, owner, { ...renewal, classId, userId })).toBeUndefined()
    }
    for (const userId of [outside, removed, teacher]) expect(await sessionsOf(db, userId)).toHaveLength(1)
    expect(await listDeeds(db, owner, { classId, limit: 9 })).toEqual([])
  },
)

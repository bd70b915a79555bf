import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { testOnEach } from '@/tests/support/databases'
import { addSession, makeUser } from '@/tests/support/school'
import { makeAccountCode } from './account-code'
import { makeCodeAccount } from './code-accounts'
import { hashReturnCode } from './hash-return-code'

testOnEach('an operator gives an account a new code, which signs out whoever used the old one', async ({ db }) => {
  const { userId } = await makeCodeAccount(db, { userId: randomUUID(), name: 'Lea' })
  await addSession(db, { userId })
  const code = (await makeAccountCode(db, userId)) ?? ''
  const kept = await db.selectFrom('returnCode').select('hash').where('userId', '=', userId).execute()
  expect(kept).toEqual([{ hash: await hashReturnCode(code) }])
  expect(await db.selectFrom('session').select('id').where('userId', '=', userId).execute()).toEqual([])
})

testOnEach('there is none for an account with e-mail, and for nobody', async ({ db }) => {
  const { userId } = await makeUser(db)
  await addSession(db, { userId })
  for (const id of [userId, 'nobody', '', "' or 1=1 --"]) expect(await makeAccountCode(db, id)).toBeUndefined()
  expect(await db.selectFrom('session').select('id').where('userId', '=', userId).execute()).toHaveLength(1)
})

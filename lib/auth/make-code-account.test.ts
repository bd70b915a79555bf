import { expect } from 'vitest'
import { testOnEach } from '@/tests/support/databases'
import { newId } from '@/tests/support/school'
import { createAuth } from './create-auth'
import { makeCodeAccount } from './make-code-account'
import { emailOf } from './return-code-plugin'

const settings = {
  siteUrl: 'http://localhost:3000',
  secret: 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA',
  smtpUrl: undefined,
  mailFrom: 'Drydock <no-reply@localhost>',
}

testOnEach(
  'with the code of an account that was made in a transaction somebody signs in, and has no e-mail',
  async (database) => {
    const auth = createAuth({ database, settings, sendMail: undefined })
    const userId = newId('user')
    const make = () => database.db.transaction().execute((trx) => makeCodeAccount(trx, { userId, name: '<b>Lea</b>' }))
    const first = await make()
    expect(await auth.api.signInWithCode({ body: { code: first.returnCode } })).toEqual({ userId })
    const second = await make()
    expect(await auth.api.signInWithCode({ body: { code: second.returnCode } })).toEqual({ userId })
    await expect(auth.api.signInWithCode({ body: { code: first.returnCode } })).rejects.toMatchObject({
      status: 'UNAUTHORIZED',
    })
    const context = await auth.$context
    const user = await context.internalAdapter.findUserById(userId)
    expect(user).toMatchObject({ name: '<b>Lea</b>', emailVerified: false, createdAt: expect.any(Date) })
    expect(user && emailOf(user)).toBeUndefined()
  },
)

testOnEach('a transaction that fails leaves no account behind', async ({ db }) => {
  const userId = newId('user')
  const failing = db.transaction().execute(async (trx) => {
    await makeCodeAccount(trx, { userId, name: 'Lea' })
    throw new Error('the class is full')
  })
  await expect(failing).rejects.toThrow('the class is full')
  expect(await db.selectFrom('user').select('id').where('id', '=', userId).execute()).toEqual([])
  expect(await db.selectFrom('returnCode').select('userId').where('userId', '=', userId).execute()).toEqual([])
})

import { afterAll, beforeAll, expect } from 'vitest'
import { deleteAccount } from '@/lib/db/queries/delete-account'
import { testOnEach } from '@/tests/support/databases'
import { type OidcProvider, startOidcProvider } from '@/tests/support/oidc-provider'
import { makeCodeAccount } from './code-accounts'
import { authOn, Browser, connect, enter, somebody, whoIs, withCode, withPassword } from './oidc.test-support'
import { startConnection } from './oidc-flow'
import { findWaysIn, removeConnection } from './ways-in'

let provider: OidcProvider
beforeAll(async () => {
  provider = await startOidcProvider()
})
afterAll(() => provider.stop())

const refused = (fault: string) => ({ status: 'refused', fault, isConnecting: true, next: '/classes' })
const BY_CODE = { password: false, returnCode: true, oidc: false }

testOnEach('whoever is signed in connects, whatever the address there, and comes in that way too', async (database) => {
  const auth = authOn(database, provider)
  const { browser, userId } = await withCode(auth, database)
  provider.letIn(somebody({ email: undefined }))
  expect(await connect(auth, browser)).toEqual({ status: 'connected' })
  expect(await findWaysIn(database.db, { userId })).toEqual({ ...BY_CODE, oidc: true })
  expect(await enter(auth, new Browser())).toMatchObject({ status: 'signed-in', userId })
  // Twice is no fault, and keeps no token either.
  expect(await connect(auth, browser)).toEqual({ status: 'connected' })
  const accounts = await database.db.selectFrom('account').selectAll().where('userId', '=', userId).execute()
  const none = { accessToken: null, refreshToken: null, idToken: null, scope: null, password: null }
  expect(accounts).toEqual([expect.objectContaining(none)])
  const user = await database.db.selectFrom('user').select('name').where('id', '=', userId).executeTakeFirst()
  expect(user).toEqual({ name: 'Local' })
})

testOnEach('nobody connects who is signed out, or somebody else, by the time they are back', async (database) => {
  const auth = authOn(database, provider)
  provider.letIn(somebody())
  await expect(startConnection(auth, { headers: new Headers() })).rejects.toMatchObject({ status: 'UNAUTHORIZED' })
  const { browser, userId } = await withCode(auth, database)
  const other = await withCode(auth, database)
  const become = async () => browser.set('drydock.session_token', other.browser.get('drydock.session_token'))
  expect(await connect(auth, browser, become)).toEqual(refused('signed-out'))
  expect(await whoIs(auth, browser)).toBe(other.userId)
  const leave = async () => {
    browser.take((await auth.api.signOut({ headers: browser.headers, returnHeaders: true })).headers)
  }
  expect(await connect(auth, browser, leave)).toEqual(refused('signed-out'))
  expect(await findWaysIn(database.db, { userId })).toEqual(BY_CODE)
  expect(await findWaysIn(database.db, other)).toEqual(BY_CODE)
})

testOnEach('what opens one account is not connected with another', async (database) => {
  const auth = authOn(database, provider)
  provider.letIn(somebody())
  await enter(auth, new Browser())
  const { browser, userId } = await withCode(auth, database)
  expect(await connect(auth, browser)).toEqual(refused('in-use'))
  expect(await findWaysIn(database.db, { userId })).toEqual(BY_CODE)
})

testOnEach('a connection is taken away by its owner, and never where it is the only way in', async (database) => {
  const auth = authOn(database, provider)
  const { db } = database
  provider.letIn(somebody())
  const { browser, userId } = await withPassword(auth, somebody().email)
  await connect(auth, browser)
  expect(await removeConnection(db, await withCode(auth, database))).toBe(false)
  expect(await removeConnection(db, { userId })).toBe(true)
  expect(await findWaysIn(db, { userId })).toEqual({ password: true, returnCode: false, oidc: false })

  // What it opened before is now for an account of its own, which nothing else opens.
  const alone = await enter(auth, new Browser())
  const own = { userId: alone.status === 'signed-in' ? alone.userId : '' }
  expect(own.userId).not.toBe(userId)
  expect(await removeConnection(db, own)).toBe(false)
  expect(await findWaysIn(db, own)).toEqual({ password: false, returnCode: false, oidc: true })
  await makeCodeAccount(db, { userId: own.userId, name: 'Ada' })
  expect(await removeConnection(db, own)).toBe(true)
})

testOnEach(
  'an account that the provider opens is deleted whole, and made anew by the next sign-in',
  async (database) => {
    const auth = authOn(database, provider)
    provider.letIn(somebody())
    const first = await enter(auth, new Browser())
    const userId = first.status === 'signed-in' ? first.userId : ''
    expect(await deleteAccount(database.db, { userId })).toEqual({ status: 'deleted' })
    expect(await findWaysIn(database.db, { userId })).toEqual({ password: false, returnCode: false, oidc: false })
    const again = await enter(auth, new Browser())
    expect(again).toMatchObject({ status: 'signed-in' })
    expect(again).not.toMatchObject({ userId })
  },
)

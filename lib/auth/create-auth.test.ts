import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Database } from '@/lib/db/open-database'
import { testOnEach } from '@/tests/support/databases'
import { emailOf, makeCodeAccount, replaceReturnCode } from './code-accounts'
import { createAuth } from './create-auth'
import type { Mail } from './mail'
import { makeResetToken } from './reset-token'

const settings = {
  siteUrl: 'http://localhost:3000',
  secret: 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA',
  smtpUrl: undefined,
  mailFrom: 'Drydock <no-reply@localhost>',
}
const password = 'correct horse battery'

function authOn(database: Database) {
  const sent: Mail[] = []
  const auth = createAuth({ database, settings, sendMail: async (mail) => void sent.push(mail) })
  return { auth, sent }
}

/** A cookie header from what an answer set. */
function cookieOf(headers: Headers | undefined | null): Headers {
  const pairs = headers?.getSetCookie().map((cookie) => cookie.split(';')[0]) ?? []
  return new Headers({ cookie: pairs.join('; ') })
}

testOnEach('who signs up can sign in, is known by the cookie, and signs out', async (database) => {
  const { auth } = authOn(database)
  const email = 'ada@example.org'
  await auth.api.signUpEmail({ body: { name: 'Ada', email, password } })
  const { headers } = await auth.api.signInEmail({ body: { email: 'ADA@example.org', password }, returnHeaders: true })
  const session = await auth.api.getSession({ headers: cookieOf(headers) })
  expect(session?.user).toMatchObject({ name: 'Ada', email })
  await auth.api.signOut({ headers: cookieOf(headers) })
  expect(await auth.api.getSession({ headers: cookieOf(headers) })).toBeNull()
})

testOnEach(
  'the session cookie is kept from scripts and from other sites, and a forged one opens nothing',
  async (database) => {
    const { auth } = authOn(database)
    const body = { name: 'Eve', email: 'eve@example.org', password }
    await auth.api.signUpEmail({ body })
    const { headers } = await auth.api.signInEmail({ body, returnHeaders: true })
    const [cookie = ''] = headers?.getSetCookie() ?? []
    expect(cookie).toMatch(/^drydock\.session_token=.+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
    const forged = new Headers({ cookie: cookie.split(';')[0]?.replace(/=.{8}/, '=AAAAAAAA') ?? '' })
    expect(await auth.api.getSession({ headers: forged })).toBeNull()
  },
)

testOnEach('a wrong password and an unknown address get the same answer', async (database) => {
  const { auth } = authOn(database)
  await auth.api.signUpEmail({ body: { name: 'Bea', email: 'bea@example.org', password } })
  const tries = ['bea@example.org', 'nobody@example.org'].map((email) =>
    auth.api.signInEmail({ body: { email, password: 'not the password' } }).catch((error: unknown) => error),
  )
  const [wrong, unknown] = await Promise.all(tries)
  expect(wrong).toMatchObject({ status: 'UNAUTHORIZED' })
  expect(JSON.stringify(unknown)).toBe(JSON.stringify(wrong))
})

testOnEach('a new session does not take over a token that was there before it', async (database) => {
  const { auth } = authOn(database)
  const body = { name: 'Cleo', email: 'cleo@example.org', password }
  await auth.api.signUpEmail({ body })
  const first = await auth.api.signInEmail({ body, returnHeaders: true })
  const planted = cookieOf(first.headers)
  const second = await auth.api.signInEmail({ body, headers: planted, returnHeaders: true })
  expect(cookieOf(second.headers).get('cookie')).not.toBe(planted.get('cookie'))
})

testOnEach('a password is stored as a scrypt hash and nowhere else', async (database) => {
  const { auth } = authOn(database)
  await auth.api.signUpEmail({ body: { name: 'Dan', email: 'dan@example.org', password } })
  const rows = await database.db.selectFrom('account').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(password)
  expect(rows.at(-1)?.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/)
})

testOnEach('a forgotten password is replaced by a link that works once, and ends all sessions', async (database) => {
  const { auth, sent } = authOn(database)
  const email = 'finn@example.org'
  await auth.api.signUpEmail({ body: { name: 'Finn', email, password } })
  const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
  await auth.api.requestPasswordReset({ body: { email } })
  await auth.api.requestPasswordReset({ body: { email: 'nobody@example.org' } })
  await expect.poll(() => sent.length).toBe(1)
  expect(sent[0]).toMatchObject({ to: email, subject: 'A new password for Drydock' })
  const [, token = ''] = /\/account\/reset\/(\S+)/.exec(sent[0]?.text ?? '') ?? []
  const body = { newPassword: 'another long phrase', token }
  await auth.api.resetPassword({ body })
  expect(await auth.api.getSession({ headers: cookieOf(headers) })).toBeNull()
  await expect(auth.api.resetPassword({ body })).rejects.toMatchObject({ status: 'BAD_REQUEST' })
  await auth.api.signInEmail({ body: { email, password: body.newPassword } })
})

testOnEach('without e-mail a code brings somebody back, until a new one is made', async (database) => {
  const { auth } = authOn(database)
  const { userId, returnCode } = await makeCodeAccount(database.db, { userId: randomUUID(), name: 'Lea' })
  const back = await auth.api.signInWithCode({ body: { code: returnCode.toLowerCase() }, returnHeaders: true })
  expect(back.response).toEqual({ userId })
  const session = await auth.api.getSession({ headers: cookieOf(back.headers) })
  expect(session?.user).toMatchObject({ id: userId, name: 'Lea' })
  expect(session && emailOf(session.user)).toBeUndefined()

  await replaceReturnCode(database.db, userId)
  for (const code of [returnCode, 'ABCD-EFGH-JKMN', '', "' or 1=1 --"]) {
    await expect(auth.api.signInWithCode({ body: { code } })).rejects.toMatchObject({ status: 'UNAUTHORIZED' })
  }
  const stored = await database.db.selectFrom('returnCode').selectAll().execute()
  expect(JSON.stringify(stored)).not.toContain(returnCode)
})

testOnEach('an account that is made twice under one id is one, with the later code', async (database) => {
  const { auth } = authOn(database)
  const account = { userId: randomUUID(), name: 'Max' }
  const first = await makeCodeAccount(database.db, account)
  const second = await makeCodeAccount(database.db, account)
  expect(await database.db.selectFrom('user').select('name').where('id', '=', account.userId).execute()).toEqual([
    { name: 'Max' },
  ])
  await expect(auth.api.signInWithCode({ body: { code: first.returnCode } })).rejects.toThrow()
  expect(await auth.api.signInWithCode({ body: { code: second.returnCode } })).toEqual({ userId: account.userId })
})

testOnEach('without mail a link that an instructor makes leads to a new password, once', async (database) => {
  const { auth } = authOn(database)
  const email = 'gus@example.org'
  const { user } = await auth.api.signUpEmail({ body: { name: 'Gus', email, password } })
  const token = await makeResetToken(database.db, { userId: user.id, now: Date.now() })
  const body = { newPassword: 'another long phrase', token }
  await auth.api.resetPassword({ body })
  expect((await auth.api.signInEmail({ body: { email, password: body.newPassword } })).user.name).toBe('Gus')
  await expect(auth.api.resetPassword({ body })).rejects.toMatchObject({ status: 'BAD_REQUEST' })
})

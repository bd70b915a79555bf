import { expect } from 'vitest'
import type { Database } from '@/lib/db/open-database'
import { testOnEach } from '@/tests/support/databases'
import { makeAccountLink } from './account-link'
import { createAuth } from './create-auth'

const site = 'https://learn.example.org'
const password = 'correct horse battery'
const newPassword = 'another horse battery'
const HOUR_MS = 3_600_000

function authOn(database: Database) {
  const settings = { siteUrl: site, secret: 'x'.repeat(32), smtpUrl: undefined, mailFrom: 'Drydock' }
  return createAuth({ database, settings, sendMail: undefined }).api
}

const tokenOf = (link: string | undefined) => link?.replace(`${site}/account/reset/`, '') ?? ''

testOnEach('the link leads to a new password, once, and signs all devices out', async (database) => {
  const api = authOn(database)
  const email = 'ada@example.org'
  await api.signUpEmail({ body: { name: 'Ada', email, password } })
  await api.signInEmail({ body: { email, password } })
  const link = await makeAccountLink(database.db, { email: ' Ada@Example.ORG', site, now: Date.now() })
  expect(link).toMatch(/^https:\/\/learn\.example\.org\/account\/reset\/[0-9a-f]{32}$/)

  const body = { newPassword, token: tokenOf(link) }
  await api.resetPassword({ body })
  expect(await database.db.selectFrom('session').select('id').execute()).toEqual([])
  expect((await api.signInEmail({ body: { email, password: newPassword } })).user.name).toBe('Ada')
  await expect(api.resetPassword({ body })).rejects.toMatchObject({ status: 'BAD_REQUEST' })
})

testOnEach('a link works for a day and no longer', async (database) => {
  const api = authOn(database)
  const email = 'bea@example.org'
  await api.signUpEmail({ body: { name: 'Bea', email, password } })
  const make = (age: number) => makeAccountLink(database.db, { email, site, now: Date.now() - age })
  const old = { newPassword, token: tokenOf(await make(24 * HOUR_MS)) }
  await expect(api.resetPassword({ body: old })).rejects.toMatchObject({ status: 'BAD_REQUEST' })
  const token = tokenOf(await make(23 * HOUR_MS))
  expect(await api.resetPassword({ body: { newPassword, token } })).toEqual({ status: true })
})

testOnEach('for an address that nobody has no link is made', async ({ db }) => {
  expect(await makeAccountLink(db, { email: 'nobody@example.org', site, now: Date.now() })).toBeUndefined()
  expect(await makeAccountLink(db, { email: '', site, now: Date.now() })).toBeUndefined()
  expect(await db.selectFrom('verification').select('id').execute()).toEqual([])
})

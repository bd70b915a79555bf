import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database } from '@/lib/db/open-database'
import { testOnEach } from '@/tests/support/databases'
import { readAuthSettings } from './auth-settings'
import { makeCodeAccount } from './code-accounts'
import { createAuth } from './create-auth'
import { findSignedToken } from './signed-token'

const AUTH_SECRET = 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA'

/** The cookie of somebody who has just signed in at a site with that address. */
async function signInAt(SITE_URL: string, database: Database) {
  const settings = readAuthSettings({ environment: { NODE_ENV: 'production', SITE_URL, AUTH_SECRET }, folder: '' })
  const { api } = createAuth({ database, settings, sendMail: undefined })
  const { returnCode } = await makeCodeAccount(database.db, { userId: randomUUID(), name: 'Ada' })
  const { headers } = await api.signInWithCode({ body: { code: returnCode }, returnHeaders: true })
  const [cookie = ''] = headers?.getSetCookie() ?? []
  const sent = cookie.split(';')[0] ?? ''
  const session = await api.getSession({ headers: new Headers({ cookie: sent }) })
  return { cookie, sent, token: session?.session.token }
}

testOnEach(
  'with an https address the session cookie goes over TLS alone, without one it has to do without',
  async (database) => {
    const flags = 'Max-Age=2592000; Path=/; HttpOnly'
    const tls = await signInAt('HTTPS://Learn.example.org/', database)
    expect(tls.cookie.replace(tls.sent, '')).toBe(`; ${flags}; Secure; SameSite=Lax`)
    expect(tls.sent).toMatch(/^__Secure-drydock\.session_token=/)
    const plain = await signInAt('http://learn.example.org', database)
    expect(plain.cookie.replace(plain.sent, '')).toBe(`; ${flags}; SameSite=Lax`)
    expect(plain.sent).toMatch(/^drydock\.session_token=/)
  },
)

testOnEach('the token of a cookie that this site signed is found without the database', async (database) => {
  for (const site of ['https://learn.example.org', 'http://learn.example.org']) {
    const { sent, token } = await signInAt(site, database)
    expect(token).toMatch(/^\w{32}$/)
    expect(findSignedToken(`theme=dark; ${sent};drydock-signed-in=x`, AUTH_SECRET)).toBe(token)
    // Neither under another secret, nor with another token under the same signature.
    expect(findSignedToken(sent, AUTH_SECRET.toLowerCase())).toBeUndefined()
    expect(findSignedToken(sent.replace(/=.{8}/, '=AAAAAAAA'), AUTH_SECRET)).toBeUndefined()
  }
})

test('whatever else a visitor sends is no token', () => {
  const values = ['', '.', 'a', 'a.', '.b', 'a.%', '%00.b', 'ä.ö', `${'a'.repeat(9000)}.b`]
  const cookies = values.flatMap((value) => [
    `drydock.session_token=${value}`,
    `__Secure-drydock.session_token=${value}`,
  ])
  for (const cookie of ['', 'drydock.session_token', ...cookies]) {
    expect(findSignedToken(cookie, AUTH_SECRET), cookie).toBeUndefined()
  }
})

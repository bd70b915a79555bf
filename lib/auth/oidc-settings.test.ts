import { expect, test } from 'vitest'
import { readOidcSettings } from './oidc-settings'

const SECRET = 'the-secret-of-the-client'
const whole = {
  OIDC_ISSUER: 'https://login.example.org/realms/school',
  OIDC_CLIENT_ID: 'drydock',
  OIDC_CLIENT_SECRET: SECRET,
}

test('without any setting nothing is offered', () => {
  expect(readOidcSettings({})).toBeUndefined()
  expect(readOidcSettings({ OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: ' ' })).toBeUndefined()
})

test('three settings are enough: the button says the host, and the usual scopes are asked for', () => {
  expect(readOidcSettings(whole)).toEqual({
    issuer: 'https://login.example.org/realms/school',
    clientId: 'drydock',
    clientSecret: SECRET,
    name: 'login.example.org',
    scopes: ['openid', 'email', 'profile'],
  })
  expect(readOidcSettings({ ...whole, OIDC_NAME: 'School', OIDC_SCOPES: 'openid  email' })).toMatchObject({
    name: 'School',
    scopes: ['openid', 'email'],
  })
})

test('a provider on this machine may go without encryption', () => {
  for (const issuer of ['http://localhost:8080/realms/x', 'http://127.0.0.1:8080', 'http://[::1]:8080']) {
    expect(readOidcSettings({ ...whole, OIDC_ISSUER: issuer })?.issuer).toBe(issuer)
  }
})

test.each([
  [{ OIDC_ISSUER: whole.OIDC_ISSUER }, /^OIDC_ISSUER: set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET too/],
  [{ ...whole, OIDC_CLIENT_ID: undefined }, /set OIDC_CLIENT_ID too/],
  [{ ...whole, OIDC_CLIENT_SECRET: ' ' }, /set OIDC_CLIENT_SECRET too/],
  [{ OIDC_NAME: 'School' }, /^OIDC_NAME: set OIDC_ISSUER and OIDC_CLIENT_ID and OIDC_CLIENT_SECRET too/],
  [{ ...whole, OIDC_ISSUER: 'login.example.org' }, /OIDC_ISSUER is no address/],
  [{ ...whole, OIDC_ISSUER: 'http://login.example.org' }, /OIDC_ISSUER must begin with https/],
  [{ ...whole, OIDC_ISSUER: 'http://localhost.example.org' }, /OIDC_ISSUER must begin with https/],
  [{ ...whole, OIDC_ISSUER: 'file:///etc/passwd' }, /OIDC_ISSUER must begin with https/],
  [{ ...whole, OIDC_ISSUER: 'https://ada:pass@login.example.org' }, /OIDC_ISSUER is an address without user/],
  [{ ...whole, OIDC_SCOPES: 'email' }, /OIDC_SCOPES lacks openid/],
])('%j is refused with a sentence that names the setting, and not the secret', (environment, sentence) => {
  expect(() => readOidcSettings(environment)).toThrow(sentence)
  expect(() => readOidcSettings(environment)).not.toThrow(SECRET)
})

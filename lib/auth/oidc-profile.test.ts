import { expect, test } from 'vitest'
import { readOidcProfile } from './oidc-profile'

const ada = { sub: '1', email: 'ada@example.org', email_verified: true, name: 'Ada Lovelace' }

test('an address counts where the provider vouches for it', () => {
  expect(readOidcProfile(ada)).toEqual({ name: 'Ada Lovelace', address: { email: 'ada@example.org' } })
})

test.each([
  [{ ...ada, email_verified: false }, 'unverified-address'],
  [{ ...ada, email_verified: undefined }, 'unverified-address'],
  [{ ...ada, email_verified: 'true' }, 'unverified-address'],
  [{ ...ada, email_verified: null }, 'unverified-address'],
  [{ ...ada, email_verified: false, xms_edov: true }, 'unverified-address'],
  [{ ...ada, email_verified: undefined, xms_edov: '0' }, 'unverified-address'],
  [{ ...ada, email: undefined }, 'no-address'],
  [{ ...ada, email: 'not an address' }, 'no-address'],
  [{ ...ada, email: ['ada@example.org'] }, 'no-address'],
  [undefined, 'no-address'],
])('%j has no address that counts', (claims, fault) => {
  expect(readOidcProfile(claims).address).toEqual({ fault })
})

test.each([true, '1', 'true'])('Entra ID vouches with a claim of its own: %j', (xms_edov) => {
  expect(readOidcProfile({ ...ada, email_verified: undefined, xms_edov }).address).toEqual({ email: ada.email })
})

test.each([
  [{ name: '  Ada \n Lovelace ' }, 'Ada Lovelace'],
  [{ name: 'x'.repeat(500) }, 'x'.repeat(60)],
  [{ name: 'a\u202eb', given_name: 'Ada', family_name: 'L' }, 'Ada L'],
  [{ name: '\u200b', nickname: 'ada' }, 'ada'],
  [{ name: { first: 'Ada' }, given_name: 'Ada' }, 'Ada'],
  [{ name: '<b>Ada</b>' }, '<b>Ada</b>'],
  [{}, 'Learner'],
])('the name of %j is %j', (claims, name) => {
  expect(readOidcProfile(claims).name).toBe(name)
})

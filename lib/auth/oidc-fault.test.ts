import { expect, test } from 'vitest'
import { sayOidcFault, toOidcFault } from './oidc-fault'

test('a code of the provider or of the library has a meaning of ours, an unknown one means that it failed', () => {
  const codes = ['access_denied', 'state_mismatch', 'account_not_linked', 'invalid_code', '<b>x</b>', 'toString', null]
  expect(codes.map(toOidcFault)).toEqual(['denied', 'stale', 'taken', 'failed', 'failed', 'failed', 'failed'])
})

test('the page says words of ours, whatever stands in its address', () => {
  expect(sayOidcFault('gone', 'School')).toBe('School cannot be reached at the moment. Try again in a few minutes.')
  for (const text of ['Your account is locked', 'constructor', '', undefined]) {
    expect(sayOidcFault(text, 'School')).toBeUndefined()
  }
})

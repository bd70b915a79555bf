import { expect, test } from 'vitest'
import { clientAddress, limitKeyOf } from './client-address'

const from = (value: string) => new Headers({ 'x-forwarded-for': value })

test('behind a proxy the entry that the proxy added counts, not what the visitor sent', () => {
  expect(clientAddress(from('6.6.6.6, 192.0.2.7'), 'true')).toBe('192.0.2.7')
})

test('without a proxy it is the address of the connection', () => {
  expect(clientAddress(from('192.0.2.7'), undefined)).toBe('192.0.2.7')
})

test('a request without an address shares one limit with all others of its kind', () => {
  expect([clientAddress(new Headers(), undefined), clientAddress(from(' '), 'true')]).toEqual(['unknown', 'unknown'])
})

test('a limit counts an IPv4 address, and the network of an IPv6 address', () => {
  expect(limitKeyOf('::ffff:192.0.2.7')).toBe(limitKeyOf('192.0.2.7'))
  expect(limitKeyOf('192.0.2.7')).not.toBe(limitKeyOf('192.0.2.8'))
  expect(limitKeyOf('2001:db8::1')).toBe(limitKeyOf('2001:db8:0:0:ffff::2'))
  expect(limitKeyOf('2001:db8::1')).not.toBe(limitKeyOf('2001:db8:0:1::1'))
  expect(limitKeyOf('unknown')).toBe('unknown')
})

import { expect, test } from 'vitest'
import { logPageHref, readLogPage } from './log-page'

test.each([undefined, '', '0', '-1', '1.5', '1e3', ' 2', '1234567', 'older', ['2', '3']])(
  '%j is the first page',
  (value) => {
    expect(readLogPage(value)).toBe(1)
  },
)

test('a page that an address names is read again', () => {
  expect([1, 31].map((page) => logPageHref('/s', page))).toEqual(['/s#log', '/s?log=31#log'])
  expect(['2', '31', '999999'].map(readLogPage)).toEqual([2, 31, 999_999])
})

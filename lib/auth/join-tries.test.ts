import { expect, test } from 'vitest'
import { countMissedCode, hasGuessedTooOften } from './join-tries'

const from = (address: string) => new Headers({ 'x-forwarded-for': address })

test('after 200 codes that led nowhere an address gets no more answers, and others do', async () => {
  for (let tries = 0; tries < 199; tries++) await countMissedCode(from('192.0.2.1'))
  expect(await hasGuessedTooOften(from('192.0.2.1'))).toBe(false)
  await countMissedCode(from('192.0.2.1'))
  expect(await hasGuessedTooOften(from('192.0.2.1'))).toBe(true)
  expect(await hasGuessedTooOften(from('192.0.2.2'))).toBe(false)
})

import { expect, test } from 'vitest'
import { countWrongGuess, hasGuessedTooOften } from './class-guesses'

const from = (address: string) => new Headers({ 'x-forwarded-for': address })

test('after 200 codes and links that led nowhere an address gets no more answers, and others do', async () => {
  for (let tries = 0; tries < 199; tries++) await countWrongGuess(from('192.0.2.1'))
  expect(await hasGuessedTooOften(from('192.0.2.1'))).toBe(false)
  await countWrongGuess(from('192.0.2.1'))
  expect(await hasGuessedTooOften(from('192.0.2.1'))).toBe(true)
  expect(await hasGuessedTooOften(from('192.0.2.2'))).toBe(false)
})

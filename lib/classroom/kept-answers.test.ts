import { expect, test } from 'vitest'
import { isNewer, readKeptAnswers } from './kept-answers'

const kept = { answers: { q1: ['a'] }, at: 1_000_000, isSent: false }

test('what was typed after the last save is newer, whatever the clocks say', () => {
  const ask = (typedAgo: number, savedAgoMs: number | undefined) =>
    isNewer(kept, { now: kept.at + typedAgo, savedAgoMs })
  expect(ask(60_000, 90_000)).toBe(true)
  expect(ask(90_000, 60_000)).toBe(false)
  expect(ask(90_000, undefined)).toBe(true)
  // The page was on its way for some seconds.
  expect(ask(3_000, 2_000)).toBe(true)
})

test('what the server has is not newer', () => {
  expect(isNewer({ ...kept, isSent: true }, { now: kept.at, savedAgoMs: undefined })).toBe(false)
})

test('what a browser kept is read again, and nothing else', () => {
  expect(readKeptAnswers(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  for (const value of [
    undefined,
    null,
    7,
    {},
    { ...kept, at: '7' },
    { ...kept, answers: { q1: 'a' } },
    { ...kept, answers: { q1: [1] } },
  ]) {
    expect(readKeptAnswers(value)).toBeUndefined()
  }
})

import { expect, test } from 'vitest'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { countFacts } from '@/lib/progress/sync'
import type { AccountState } from '@/lib/progress-store/progress-state'
import { sayAccount, sayAgo } from './say-account'

const NOW = Date.UTC(2026, 10, 28)
const nothing = countFacts(NO_PROGRESS)
const settled: AccountState = { waiting: nothing, settledAt: NOW - 130_000, trouble: undefined }

test('an account that has everything says since when', () => {
  expect(sayAccount(settled, NOW)).toBe(
    'Kept in your account too: you find it in every browser that you sign in with. The two were last compared 2 minutes ago.',
  )
  expect(sayAccount({ ...settled, settledAt: undefined }, NOW)).toBe('Looking up what your account has…')
})

test('what waits is named, and why it does', () => {
  const one = { ...settled, waiting: { ...nothing, attempts: 1 } }
  expect(sayAccount(one, NOW)).toBe('1 attempt waits to be sent to your account. That takes a moment.')
  const more: AccountState = { ...settled, waiting: { ...nothing, attempts: 2, reads: 1 }, trouble: 'out-of-reach' }
  expect(sayAccount(more, NOW)).toBe(
    '2 attempts and 1 lesson read wait to be sent to your account. It cannot be reached at the moment; it is tried again by itself.',
  )
  const places: AccountState = { ...settled, waiting: { ...nothing, positions: 1 }, trouble: 'signed-out' }
  expect(sayAccount(places, NOW)).toBe(
    'Your last places and settings wait to be sent to your account. You are not signed in any more; it goes on once you sign in again.',
  )
})

test('an account out of reach says so also while nothing waits', () => {
  expect(sayAccount({ ...settled, trouble: 'out-of-reach' }, NOW)).toBe(
    'Your account does not have news of this browser. It cannot be reached at the moment; it is tried again by itself.',
  )
})

test('how long ago something was is told roughly', () => {
  const minute = 60_000
  expect([-5, 59_000, minute, 59 * minute, 60 * minute, 47 * 60 * minute, 48 * 60 * minute].map(sayAgo)).toEqual([
    'less than a minute ago',
    'less than a minute ago',
    '1 minute ago',
    '59 minutes ago',
    '1 hour ago',
    '47 hours ago',
    '2 days ago',
  ])
})

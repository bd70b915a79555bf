import { expect, onTestFinished, test, vi } from 'vitest'
import { countOne, limiterOf, takeBackOne } from './limiter'

test('what comes after the last one that is allowed waits until the first is forgotten', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const limiter = limiterOf('a test of waiting', { points: 2, seconds: 60 })
  expect([await countOne(limiter, 'a'), await countOne(limiter, 'a')]).toEqual([0, 0])
  vi.advanceTimersByTime(50_500)
  expect([await countOne(limiter, 'a'), await countOne(limiter, 'b')]).toEqual([10, 0])
  vi.advanceTimersByTime(9500)
  expect(await countOne(limiter, 'a')).toBe(0)
})

test('all copies of a module count in one place', async () => {
  const limit = { points: 1, seconds: 60 }
  await countOne(limiterOf('a test of copies', limit), 'a')
  expect(await countOne(limiterOf('a test of copies', limit), 'a')).toBe(60)
  expect(await countOne(limiterOf('another test of copies', limit), 'a')).toBe(0)
})

test('what is taken back makes room for one, and never for more than are allowed', async () => {
  const limiter = limiterOf('a test of taking back', { points: 1, seconds: 60 })
  await takeBackOne(limiter, 'a')
  expect(await countOne(limiter, 'a')).toBe(0)
  await takeBackOne(limiter, 'a')
  await takeBackOne(limiter, 'a')
  expect([await countOne(limiter, 'a'), await countOne(limiter, 'a')]).toEqual([0, 60])
})

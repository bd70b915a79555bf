import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts, hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { alignTimes } from './sync-times'
import { tameTimes } from './tame-times'

const now = hour(100)

const factsAt = (at: number) =>
  someFacts({
    attempts: [sampleAttempt({ startedAt: at, finishedAt: at })],
    reads: [{ lessonId: 'l01', at }],
    settings: [{ name: 'review-paused', value: true, at }],
  })

test('from a clock that is ahead by a year, work keeps its age and a choice made now counts', () => {
  const clock = now + hour(8760) - hour(0)
  const ahead = clock - now
  expect(alignTimes(factsAt(hour(28) + ahead), { now, clock })).toEqual(factsAt(hour(28)))
  expect(alignTimes(factsAt(clock), { now, clock })).toEqual(factsAt(now))
})

test('no time is after now or before 1970, whatever the clock says', () => {
  expect(alignTimes(factsAt(now + 2e12), { now, clock: now + 1e12 })).toEqual(factsAt(now))
  expect(alignTimes(factsAt(now + 1e9), { now, clock: 8e15 })).toEqual(factsAt(0))
})

test('where the clock is right again, and where it is late, times are tamed as those of a file', () => {
  for (const clock of [now, now + 3_600_000, 0]) {
    const facts = factsAt(now + 1e11)
    expect(alignTimes(facts, { now, clock })).toEqual(tameTimes(facts, now))
  }
})

test('times that can be are left as they are', () => {
  fc.assert(
    fc.property(anyFacts, fc.nat(2e12), (facts, clock) => {
      const year2100 = Date.UTC(2100, 0)
      expect(alignTimes(facts, { now: year2100, clock: year2100 + clock })).toEqual(facts)
    }),
  )
})

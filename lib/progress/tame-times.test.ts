import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts, hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { mergeProgress } from './merge-progress'
import { tameTimes } from './tame-times'

const ahead = hour(1000)
const review = { id: 'r1', questionId: 'q1', skills: [], verdict: 'right', rating: 3 } as const
const placement = { id: 'p1', answers: [], knownModules: [] }
const position = { lessonId: 'l01', anchor: 'quiz' }
const setting = { name: 'review-paused', value: true } as const
const tick = { checklistId: 'l19-phase-1', item: 'small', ticked: true }

const factsAt = (at: number, stateAt = at) =>
  someFacts({
    attempts: [sampleAttempt({ startedAt: at, finishedAt: at })],
    reviews: [{ ...review, at }],
    placements: [{ ...placement, at }],
    reads: [{ lessonId: 'l01', at }],
    positions: [{ ...position, at: stateAt }],
    settings: [{ ...setting, at: stateAt }],
    ticks: [{ ...tick, at: stateAt }],
  })

test('from a clock that ran ahead, what happened has happened by now, and a state yields to any that is known', () => {
  const now = hour(0)
  const tamed = tameTimes(factsAt(ahead), now)
  expect(tamed).toEqual(factsAt(now, 0))
  const known = someFacts({ settings: [{ ...setting, value: false, at: hour(-500) }] })
  expect(mergeProgress(known, tamed).settings).toEqual(known.settings)
})

test('a second import of such a file, later, changes nothing', () => {
  const once = tameTimes(factsAt(ahead), hour(0))
  expect(mergeProgress(once, tameTimes(factsAt(ahead), hour(5)))).toEqual(once)
})

test('up to a day ahead every time stays as it is', () => {
  expect(tameTimes(factsAt(hour(24)), hour(0))).toEqual(factsAt(hour(24)))
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(tameTimes(facts, Date.UTC(2100, 0))).toEqual(facts)
    }),
  )
})

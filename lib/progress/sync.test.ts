import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts, hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { filterFacts, nameFacts, nameText } from './fact-kinds'
import { NO_PROGRESS, type ProgressFacts } from './facts'
import { findNews } from './find-news'
import { mergeProgress } from './merge-progress'
import { countFacts, findChanged, findLost, planTaking, SENDING, splitForSending } from './sync'

const settled = anyFacts.map((facts) => mergeProgress(facts, NO_PROGRESS))

function namesOf(facts: ProgressFacts): string[] {
  return nameFacts(facts).map(nameText)
}

function position(anchor: string, at: number): ProgressFacts {
  return someFacts({ positions: [{ lessonId: 'l01', anchor, at }] })
}

test('every fact is sent once, in portions that keep within their limits', () => {
  fc.assert(
    fc.property(settled, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 900 }), (facts, most, bytes) => {
      const portions = splitForSending(facts, { facts: most, bytes })
      expect(portions.reduce(mergeProgress, NO_PROGRESS)).toEqual(facts)
      expect(portions.flatMap(namesOf).sort()).toEqual(namesOf(facts).sort())
      for (const portion of portions) {
        const named = nameFacts(portion)
        const size = named.reduce((sum, { fact }) => sum + JSON.stringify(fact).length, 0)
        expect(named.length).toBeLessThanOrEqual(most)
        expect(size <= bytes || named.length === 1).toBe(true)
      }
    }),
  )
})

test('bytes are counted, not signs, and a fact that is too large alone goes alone', () => {
  const heavy = (id: string, sign: string) => sampleAttempt({ id, answers: { q1: [sign.repeat(70_000)] } })
  const sizesOf = (sign: string) =>
    splitForSending(someFacts({ attempts: ['a1', 'a2', 'a3'].map((id) => heavy(id, sign)) })).map(
      ({ attempts }) => attempts.length,
    )
  expect([sizesOf('x'), sizesOf('€')]).toEqual([
    [2, 1],
    [1, 1, 1],
  ])
  expect(splitForSending(NO_PROGRESS)).toEqual([])
  const many = someFacts({ reads: Array.from({ length: 1001 }, (_, at) => ({ lessonId: `l${at}`, at })) })
  expect(splitForSending(many).map(({ reads }) => reads.length)).toEqual([SENDING.facts, SENDING.facts, 1])
})

test('whatever the account has, the browser ends with what a merge of both is, and knows what to send', () => {
  fc.assert(
    fc.property(settled, settled, (own, account) => {
      const stored = sameNames(own, account)
      const { put, unsent, settled: done } = planTaking(stored, { sent: NO_PROGRESS, instead: account })
      const after = mergeProgress(own, put)
      expect(after).toEqual(mergeProgress(own, account))
      const toSend = new Set(unsent.map(nameText))
      expect(filterFacts(own, (name) => toSend.has(nameText(name)))).toEqual(findNews(account, stored))
      expect([...unsent, ...done].map(nameText).sort()).toEqual(namesOf(account).sort())
    }),
  )
})

/** Of what a browser has, the facts that the account has as well. */
function sameNames(own: ProgressFacts, account: ProgressFacts): ProgressFacts {
  const names = new Set(namesOf(account))
  return filterFacts(own, (name) => names.has(nameText(name)))
}

test('what was sent and not answered with anything else is settled', () => {
  fc.assert(
    fc.property(settled, (sent) => {
      const plan = planTaking(sent, { sent, instead: NO_PROGRESS })
      expect(plan).toMatchObject({ put: NO_PROGRESS, unsent: [] })
      expect(plan.settled.map(nameText)).toEqual(namesOf(sent))
    }),
  )
})

test('a time that the account has set right replaces the one that was sent, though a later state counts', () => {
  const sent = position('quiz', hour(9000))
  const instead = position('quiz', hour(1))
  expect(planTaking(sent, { sent, instead })).toEqual({
    put: instead,
    settled: [{ kind: 'positions', key: 'l01' }],
    unsent: [],
  })
})

test('what has changed since it was sent stays, and is sent again', () => {
  const sent = position('quiz', hour(1))
  const stored = position('layers', hour(2))
  const unsent = [{ kind: 'positions', key: 'l01' }]
  expect(planTaking(stored, { sent, instead: NO_PROGRESS })).toEqual({ put: NO_PROGRESS, settled: [], unsent })
  expect(planTaking(stored, { sent, instead: position('', hour(0)) })).toEqual({
    put: NO_PROGRESS,
    settled: [],
    unsent,
  })
})

test('what the browser has erased since it was sent does not come back', () => {
  const sent = someFacts({ attempts: [sampleAttempt()] })
  for (const instead of [NO_PROGRESS, someFacts({ attempts: [sampleAttempt({ score: 1 })] })]) {
    expect(planTaking(NO_PROGRESS, { sent, instead })).toMatchObject({ put: NO_PROGRESS, unsent: [] })
  }
})

test('a fact has changed when any word of it has', () => {
  const sent = someFacts({ attempts: [sampleAttempt()], reads: [{ lessonId: 'l01', at: hour(1) }] })
  const { id, ...rest } = sampleAttempt()
  expect(findChanged(sent, { ...sent, attempts: [{ ...rest, id }] })).toEqual(NO_PROGRESS)
  const edited = sampleAttempt({ score: 1 })
  expect(findChanged(sent, { ...sent, attempts: [edited] })).toEqual(someFacts({ attempts: [edited] }))
  expect(findChanged(NO_PROGRESS, sent)).toEqual(sent)
})

test('what the account did not name is lost only where it has named all', () => {
  const own = someFacts({
    reads: ['l01', 'l02', 'l03'].map((lessonId) => ({ lessonId, at: hour(1) })),
  })
  const has = someFacts({ reads: [{ lessonId: 'l01', at: hour(5) }] })
  expect(findLost(own, { has, isCompared: ({ key }) => key !== 'l03' })).toEqual([{ kind: 'reads', key: 'l02' }])
})

test('facts are counted by kind', () => {
  const counts = { attempts: 0, reviews: 0, placements: 0, reads: 0, positions: 1, settings: 0, ticks: 0 }
  expect(countFacts(position('', 0))).toEqual(counts)
})

import { expect, test } from 'vitest'
import { sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { chooseFact, filterFacts, nameFacts, nameText, settleFacts } from './fact-kinds'
import type { AttemptFact } from './facts'

const kind = {
  key: ({ id }: AttemptFact) => id,
  at: ({ finishedAt }: AttemptFact) => finishedAt,
  counts: 'earliest',
} as const

/** Cannot be spelled out, which takes the time of reading every word of it. */
function unreadable(): AttemptFact {
  return new Proxy(sampleAttempt(), {
    ownKeys() {
      throw new Error('was spelled out')
    },
  })
}

test('a fact that meets itself stays, and is not read word by word', () => {
  const fact = unreadable()
  expect(chooseFact(kind, fact, fact)).toBe(fact)
  expect(settleFacts(kind, [fact, fact])).toHaveLength(1)
})

test('of two facts of one moment the same counts, whichever comes first', () => {
  const [one, two] = [sampleAttempt({ score: 3 }), sampleAttempt({ score: 5 })]
  expect(chooseFact(kind, one, two)).toBe(chooseFact(kind, two, one))
})

test('every fact has a name of its own, made of what makes it one', () => {
  const facts = someFacts({
    attempts: [sampleAttempt({ id: 'a1', finishedAt: 5 })],
    reads: [{ lessonId: 'l01', at: 1 }],
    positions: [{ lessonId: 'l01', anchor: '', at: 2 }],
    settings: [{ name: 'review-paused', value: true, at: 3 }],
    ticks: [{ checklistId: 'l19-phase-1', item: 'small', ticked: true, at: 4 }],
  })
  expect(nameFacts(facts).map((named) => [nameText(named), named.at])).toEqual([
    ['attempts a1', 5],
    ['reads l01', 1],
    ['positions l01', 2],
    ['settings review-paused', 3],
    ['ticks l19-phase-1/small', 4],
  ])
  expect(filterFacts(facts, ({ kind, key }) => kind === 'reads' && key === 'l01')).toEqual(
    someFacts({ reads: facts.reads }),
  )
})

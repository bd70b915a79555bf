import { expect, test } from 'vitest'
import { sampleAttempt } from '@/tests/support/progress-facts'
import { chooseFact, settleFacts } from './fact-kinds'
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

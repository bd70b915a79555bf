import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts } from '@/tests/support/progress-facts'
import { nameFacts } from './fact-kinds'
import { NO_PROGRESS } from './facts'
import { mergeProgress } from './merge-progress'
import { digestFacts, findOpenHeaps, HEAPS, heapOf, readDigests, writeDigests } from './sync-digest'

const moments = anyFacts.map((facts) => nameFacts(mergeProgress(facts, NO_PROGRESS)))

test('two have the same digests exactly where they have the same facts of the same times', () => {
  fc.assert(
    fc.property(moments, moments, (a, b) => {
      const differing = (some: typeof a, others: typeof a) =>
        some.filter(({ kind, key, at }) => !others.some((o) => o.kind === kind && o.key === key && o.at === at))
      const heaps = [...differing(a, b), ...differing(b, a)].map(heapOf)
      const open = findOpenHeaps(digestFacts(a), digestFacts(b))
      expect(open).toEqual([...new Set(heaps)].sort((x, y) => x - y))
    }),
  )
})

test('the order of facts does not matter', () => {
  fc.assert(
    fc.property(moments, (some) => {
      expect(digestFacts([...some].reverse())).toEqual(digestFacts(some))
    }),
  )
})

test('one fact a millisecond later and one a millisecond earlier do not cancel each other out', () => {
  const names = Array.from({ length: 2000 }, (_, index) => ({ kind: 'positions', key: `l${index}` }) as const)
  const [first, ...others] = names.filter((name) => heapOf(name) === 0)
  if (!first) throw new Error('a heap is empty')
  const sumOf = (a: number, b: number, other: (typeof names)[number]) =>
    digestFacts([
      { ...first, at: a },
      { ...other, at: b },
    ])[0]
  expect(others.filter((other) => sumOf(1005, 1005, other) === sumOf(1004, 1006, other))).toEqual([])
})

test('heaps are about as large as each other, for lessons and for ids', () => {
  const keys = Array.from({ length: 6400 }, (_, index) => index.toString(16).padStart(32, 'a'))
  const sizes = Array.from({ length: HEAPS }, () => 0)
  for (const key of keys) {
    const heap = heapOf({ kind: 'attempts', key })
    sizes[heap] = (sizes[heap] ?? 0) + 1
  }
  expect(Math.min(...sizes)).toBeGreaterThan(50)
  expect(Math.max(...sizes)).toBeLessThan(160)
})

test('digests come back from an address as they were, also those that are left out', () => {
  const digest = fc.option(fc.nat(0xffffffff), { nil: undefined })
  fc.assert(
    fc.property(fc.array(digest, { minLength: HEAPS, maxLength: HEAPS }), (digests) => {
      const text = writeDigests(digests)
      expect(text).toMatch(/^[0-9a-z.-]+$/)
      expect(readDigests(text)).toEqual(digests)
    }),
  )
  const none = Array.from({ length: HEAPS }, () => 0)
  expect(findOpenHeaps(none, readDigests(writeDigests(none.map(() => undefined))) ?? [])).toEqual([])
})

test('anything else is refused', () => {
  const good = writeDigests(digestFacts([]))
  for (const text of ['', '0', `${good}.0`, good.replace('0', 'Z'), good.replace('0', '12345678'), good.slice(2)]) {
    expect(readDigests(text), text).toBeUndefined()
  }
})

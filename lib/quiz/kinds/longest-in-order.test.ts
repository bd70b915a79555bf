import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestInOrder } from './longest-in-order'

test('it is what need not be moved', () => {
  expect(longestInOrder(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])).toEqual(['b', 'c', 'd'])
  expect(longestInOrder(['a', 'b'], ['x', 'a', 'y', 'b'])).toEqual(['a', 'b'])
  expect(longestInOrder(['a', 'b'], [])).toEqual([])
})

test('no longer run can be found by trying all', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 7 })
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']), letters, (right, given) => {
      const found = longestInOrder(right, given)
      expect(isWithin(found, right) && isWithin(found, given)).toBe(true)
      expect(found.length).toBe(
        Math.max(
          ...subsetsOf(given)
            .filter((run) => isWithin(run, right))
            .map((run) => run.length),
        ),
      )
    }),
  )
})

function isWithin(run: readonly string[], list: readonly string[]): boolean {
  let from = 0
  return run.every((entry) => {
    const place = list.indexOf(entry, from)
    from = place + 1
    return place >= 0
  })
}

function subsetsOf([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]]
  const others = subsetsOf(rest)
  return [...others, ...others.map((subset) => [first, ...subset])]
}

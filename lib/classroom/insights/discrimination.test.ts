import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discriminate } from './discrimination'

const answer = fc.record({ isRight: fc.boolean(), rest: fc.integer({ min: 0, max: 5 }).map((right) => right / 5) })

/** Pearson's correlation, as textbooks write it. */
function correlate(pairs: readonly { isRight: boolean; rest: number }[]): number {
  const meanOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const xs = pairs.map(({ isRight }) => Number(isRight))
  const ys = pairs.map(({ rest }) => rest)
  const [mx, my] = [meanOf(xs), meanOf(ys)]
  const both = meanOf(pairs.map(({ isRight, rest }) => (Number(isRight) - mx) * (rest - my)))
  const [vx, vy] = [meanOf(xs.map((x) => (x - mx) ** 2)), meanOf(ys.map((y) => (y - my) ** 2))]
  return both / Math.sqrt(vx * vy)
}

test('a question that the better ones have right discriminates, one that they have wrong does so below zero', () => {
  const rests = [1, 0.8, 0.6, 0.4, 0.2, 0]
  const good = discriminate(rests.map((rest, at) => ({ isRight: at < 3, rest })))
  // (0.8 - 0.2) / √(7/60) · √(1/4)
  expect(good).toBeCloseTo(0.8783, 4)
  expect(discriminate(rests.map((rest, at) => ({ isRight: at >= 3, rest })))).toBeCloseTo(-0.8783, 4)
})

test('it is the correlation of the question with the rest', () => {
  fc.assert(
    fc.property(fc.array(answer, { minLength: 5, maxLength: 40 }), (answers) => {
      const found = discriminate(answers)
      if (found === undefined) return
      expect(found).toBeCloseTo(correlate(answers), 9)
      expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

test('there is none of fewer than five learners, and none where nothing differs', () => {
  const one = { isRight: true, rest: 0.5 }
  const other = { isRight: false, rest: 0.3 }
  expect(discriminate([one, other, one, other])).toBe(undefined)
  expect(discriminate([one, other, one, other, { isRight: true, rest: undefined }])).toBe(undefined)
  expect(discriminate([one, one, one, one, { ...one, rest: 0.1 }])).toBe(undefined)
  expect(discriminate([other, other, other, other, { ...other, rest: 0.1 }])).toBe(undefined)
  expect(discriminate([one, one, one, { ...other, rest: 0.5 }, { ...other, rest: 0.1 + 0.4 }])).toBe(undefined)
})

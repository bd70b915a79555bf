import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundShare, roundSkillShare } from './rounded-share'

test.each([
  { given: [6, 12], told: { learners: 5, of: 10, percent: 50 } },
  { given: [6, 13], told: { learners: 5, of: 15, percent: 35 } },
  { given: [8, 20], told: { learners: 10, of: 20, percent: 50 } },
  { given: [13, 24], told: { learners: 15, of: 25, percent: 60 } },
  { given: [5, 300], told: { learners: 5, of: 300, percent: 5 } },
  { given: [295, 300], told: { learners: 295, of: 300, percent: 95 } },
  { given: [4, 20], told: { learners: undefined, of: 20, percent: 'below 25' } },
  { given: [0, 5], told: { learners: undefined, of: 5, percent: 'below 85' } },
  { given: [18, 20], told: { learners: undefined, of: 20, percent: 'above 75' } },
  { given: [9, 12], told: { learners: undefined, of: 10, percent: 'above 45' } },
])('$given are told as $told', ({ given: [count = 0, of = 0], told }) => {
  expect(roundShare(count, of)).toEqual(told)
})

test('a bound is true of every count that it may stand for', () => {
  const group = fc
    .integer({ min: 5, max: 400 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)))
  fc.assert(
    fc.property(group, ([count, of]) => {
      const [side, bound] = String(roundShare(count, of).percent).split(' ')
      if (side === 'below') expect((count / of) * 100).toBeLessThan(Number(bound))
      if (side === 'above') expect((count / of) * 100).toBeGreaterThan(Number(bound))
    }),
  )
})

const skill = (
  learners: number,
  answers: number,
  some: { right: number; learnersRight: number; learnersWrong: number },
) => roundSkillShare({ learners, answers, share: some.right / answers, ...some })

test('a skill is bounded by learners, however many answers they gave', () => {
  expect(skill(20, 80, { right: 72, learnersRight: 20, learnersWrong: 2 })).toBe('above 75')
  expect(skill(20, 80, { right: 8, learnersRight: 2, learnersWrong: 20 })).toBe('below 25')
  expect(skill(20, 80, { right: 40, learnersRight: 12, learnersWrong: 15 })).toBe(50)
  expect(skill(20, 80, { right: 6, learnersRight: 6, learnersWrong: 20 })).toBe('below 25')
  expect(skill(20, 80, { right: 75, learnersRight: 20, learnersWrong: 5 })).toBe('above 75')
})

test('nothing is told of a skill where few learners gave so many answers that no bound is true', () => {
  expect(skill(20, 32, { right: 16, learnersRight: 16, learnersWrong: 4 })).toBe(undefined)
  expect(skill(20, 32, { right: 16, learnersRight: 4, learnersWrong: 16 })).toBe(undefined)
})

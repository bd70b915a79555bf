import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProgressFacts } from '@/lib/progress/facts'
import { attemptAt, placementAt, progressOf, reviewAt } from './mastery.test-support'
import { buildSkillStrengths, strengthOf } from './skill-strength'

const right = 'right'
const wrong = 'wrong'

test('each answer moves a strength half of the way to 100 or to 0', () => {
  const percents = (...history: ('right' | 'wrong')[]) =>
    history.map((_, index) => strengthOf(history.slice(0, index + 1)).percent)
  expect(percents(right, right, right, right)).toEqual([50, 75, 88, 94])
  expect(percents(right, right, wrong, right, right)).toEqual([50, 75, 38, 69, 84])
  expect(percents(wrong, wrong, right)).toEqual([0, 0, 50])
})

test('three right answers in a row make any skill strong, and fewer than three never do', () => {
  const verdicts = fc.array(fc.constantFrom('right' as const, 'wrong' as const))
  fc.assert(
    fc.property(verdicts, (before) => {
      expect(strengthOf([...before, right, right, right]).level).toBe('strong')
      if (before.filter((verdict) => verdict === right).length < 3) expect(strengthOf(before).level).not.toBe('strong')
    }),
  )
})

test('the latest answer alone decides whether a skill is weak', () => {
  const verdicts = fc.array(fc.constantFrom('right' as const, 'wrong' as const))
  fc.assert(
    fc.property(verdicts, (before) => {
      expect(strengthOf([...before, wrong]).level).toBe('weak')
      expect(strengthOf([...before, right]).level).not.toBe('weak')
    }),
  )
  expect(strengthOf([...Array<'right'>(100).fill(right), wrong]).level).toBe('weak')
})

test('quizzes, reviews and placement checks count alike, for every skill of a question', () => {
  const facts = progressOf({
    attempts: [attemptAt(0, { questionId: 'q1', verdict: right, skills: ['a', 'b'] })],
    reviews: [reviewAt(30, { questionId: 'q1', verdict: wrong, skills: ['a', 'b'] })],
    placements: [placementAt(60, { questionId: 'q2', verdict: right, skills: ['b'] })],
  })
  expect([...buildSkillStrengths(facts)]).toEqual([
    ['a', { level: 'weak', percent: 25, history: [right, wrong] }],
    ['b', { level: 'growing', percent: 63, history: [right, wrong, right] }],
  ])
})

test('of the answers to one question within twelve hours the first counts', () => {
  const answer = (hour: number, verdict: 'right' | 'wrong') => attemptAt(hour, { questionId: 'q1', verdict })
  const attempts = [answer(0, wrong), answer(1, right), answer(11, right), answer(12, right), answer(23, wrong)]
  expect(buildSkillStrengths(progressOf({ attempts })).get('skill')).toEqual({
    level: 'growing',
    percent: 50,
    history: [wrong, right],
  })
})

test('a question left open counts as nothing and does not hold back the next answer', () => {
  const open = attemptAt(0, { questionId: 'q1', verdict: 'unanswered' })
  expect(buildSkillStrengths(progressOf({ attempts: [open] })).size).toBe(0)
  const answered = attemptAt(1, { questionId: 'q1', verdict: right })
  expect(buildSkillStrengths(progressOf({ attempts: [open, answered] })).get('skill')?.history).toEqual([right])
})

test('being sure changes no strength', () => {
  const withSure = (sure: boolean) =>
    buildSkillStrengths(progressOf({ reviews: [reviewAt(0, { questionId: 'q1', verdict: wrong, sure })] }))
  expect(withSure(true)).toEqual(withSure(false))
})

test('a skill that a question names twice is moved once', () => {
  const attempts = [attemptAt(0, { questionId: 'q1', verdict: right, skills: ['a', 'a'] })]
  expect(buildSkillStrengths(progressOf({ attempts })).get('a')?.percent).toBe(50)
})

test('the order of the facts changes nothing, so two browsers that put theirs together agree', () => {
  const given = fc.record({
    questionId: fc.constantFrom('q1', 'q2', 'q3'),
    verdict: fc.constantFrom('right' as const, 'wrong' as const, 'unanswered' as const),
    skills: fc.subarray(['a', 'b', 'c']),
  })
  const facts = fc.record({
    attempts: fc.array(fc.tuple(fc.nat(60), fc.array(given, { maxLength: 4 })), { maxLength: 6 }),
    reviews: fc.array(fc.tuple(fc.nat(60), given), { maxLength: 6 }),
  })
  fc.assert(
    fc.property(facts, ({ attempts, reviews }) => {
      const all: ProgressFacts = progressOf({
        attempts: attempts.map(([hour, questions], id) => ({ ...attemptAt(hour, ...questions), id: `a${id}` })),
        reviews: reviews.map(([hour, answer], id) => ({ ...reviewAt(hour, answer), id: `r${id}` })),
      })
      const turned = { ...all, attempts: all.attempts.toReversed(), reviews: all.reviews.toReversed() }
      expect(new Map(buildSkillStrengths(turned))).toEqual(new Map(buildSkillStrengths(all)))
    }),
  )
})

test('answers of one quiz count in the order of its questions', () => {
  const attempts = [attemptAt(0, { questionId: 'z', verdict: wrong }, { questionId: 'a', verdict: right })]
  expect(buildSkillStrengths(progressOf({ attempts })).get('skill')?.history).toEqual([wrong, right])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BankQuestion, QuestionBank } from '@/lib/quiz/question-bank'
import type { QuestionKindName } from '@/lib/quiz/question-kind-name'
import { type PlacementAnswer, weighModules } from './module-evidence'
import { findNextQuestion, MAX_QUESTIONS } from './placement'
import { bankOf, FIVE_MODULES, TWELVE_MODULES } from './placement.test-support'

const MIXED: QuestionKindName[] = ['choose-one', 'choose-several', 'command', 'order-steps', 'choose-one', 'claim']
const CHOICES: QuestionKindName[] = ['choose-one', 'choose-one', 'choose-one', 'choose-one', 'choose-one', 'choose-one']
const five = bankOf(FIVE_MODULES, MIXED)
const twelve = bankOf(TWELVE_MODULES, MIXED)

type Reply = (question: BankQuestion) => PlacementAnswer['verdict']

/** Holds the whole check. */
function hold(bank: QuestionBank, seed: number, reply: Reply) {
  const answers: PlacementAnswer[] = []
  const asked: string[] = []
  for (let next = findNextQuestion({ bank, answers, seed }); next; next = findNextQuestion({ bank, answers, seed })) {
    answers.push({ questionId: next.id, verdict: reply(next) })
    asked.push(`${moduleOf(bank, next)} ${next.id}`)
    if (answers.length > 2 * MAX_QUESTIONS) throw new Error('the check does not end')
  }
  return { answers, asked, known: knownBy(bank, answers) }
}

function knownBy(bank: QuestionBank, answers: readonly PlacementAnswer[]): string[] {
  return weighModules(bank, answers).flatMap(({ module, standing }) =>
    standing === 'shown' || standing === 'implied' ? [module.id] : [],
  )
}

function moduleOf({ lessons }: QuestionBank, { lessonId }: BankQuestion): string {
  return lessons.find(({ id }) => id === lessonId)?.moduleId ?? ''
}

function knows(bank: QuestionBank, ...modules: string[]): Reply {
  return (question) => (modules.includes(moduleOf(bank, question)) ? 'right' : 'unanswered')
}

const anyBank = fc.constantFrom(five, twelve, bankOf(FIVE_MODULES, CHOICES), bankOf(TWELVE_MODULES, CHOICES))
const anyVerdict = fc.constantFrom('right' as const, 'wrong' as const, 'unanswered' as const)

test('whatever is answered, it ends within twelve questions and repeats none', () => {
  fc.assert(
    fc.property(anyBank, fc.nat(), fc.infiniteStream(anyVerdict), (bank, seed, verdicts) => {
      const { answers } = hold(bank, seed, () => verdicts.next().value)
      expect(answers.length).toBeLessThanOrEqual(MAX_QUESTIONS)
      expect(new Set(answers.map(({ questionId }) => questionId)).size).toBe(answers.length)
    }),
  )
})

test('whoever knows everything has every module of a small course marked', () => {
  fc.assert(
    fc.property(fc.constantFrom(MIXED, CHOICES), fc.nat(), (kinds, seed) => {
      const { known } = hold(bankOf(FIVE_MODULES, kinds), seed, () => 'right')
      expect(known).toEqual(Object.keys(FIVE_MODULES))
    }),
  )
})

test('of twelve modules with several ends twelve questions mark ten; eight where all are easy to guess', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(hold(twelve, seed, () => 'right').known.length).toBe(10)
      expect(hold(bankOf(TWELVE_MODULES, CHOICES), seed, () => 'right').known.length).toBe(8)
    }),
  )
})

test('whoever knows nothing has nothing marked and is done after three of five modules, five of twelve', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('wrong' as const, 'unanswered' as const), (seed, verdict) => {
      expect(hold(five, seed, () => verdict)).toMatchObject({ known: [], answers: { length: 3 } })
      expect(hold(twelve, seed, () => verdict)).toMatchObject({ known: [], answers: { length: 5 } })
    }),
  )
})

test('a module with a miss is never marked, and every marked one has a right answer of its own', () => {
  fc.assert(
    fc.property(anyBank, fc.nat(), fc.infiniteStream(anyVerdict), (bank, seed, verdicts) => {
      const { answers, known } = hold(bank, seed, () => verdicts.next().value)
      const verdictsOf = (id: string) =>
        answers.flatMap(({ questionId, verdict }) => {
          const question = bank.questions.find((other) => other.id === questionId)
          return question && moduleOf(bank, question) === id ? [verdict] : []
        })
      for (const id of known) expect(new Set(verdictsOf(id))).toEqual(new Set(['right']))
    }),
  )
})

test('whoever knows the first half has exactly the first half marked', () => {
  const half = ['m0', 'm2', 'm3']
  expect(hold(five, 1, knows(five, ...half)).known).toEqual(half)
  const longHalf = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5']
  expect(longHalf).toEqual(expect.arrayContaining(hold(twelve, 1, knows(twelve, ...longHalf)).known))
})

test('it climbs after a right answer, makes sure at the top, then asks once in each module below', () => {
  expect(hold(five, 1, () => 'right').asked.map((asked) => asked.split(' ')[0])).toEqual([
    'm2',
    'm5',
    'm6',
    'm6',
    'm0',
    'm3',
    'm3',
  ])
})

test('a slip costs one module, not those that build on it', () => {
  let isFirst = true
  const { known } = hold(five, 1, () => {
    const verdict = isFirst ? 'wrong' : 'right'
    isFirst = false
    return verdict
  })
  expect(known).toEqual(['m0', 'm3', 'm5', 'm6'])
})

test('the same seed asks the same questions, and another one others', () => {
  const asked = (seed: number) => hold(twelve, seed, () => 'right').answers.map(({ questionId }) => questionId)
  expect(asked(7)).toEqual(asked(7))
  expect(new Set([1, 2, 3, 4, 5].map((seed) => asked(seed).join())).size).toBeGreaterThan(1)
})

test('a course without questions asks nothing', () => {
  expect(findNextQuestion({ bank: { ...five, questions: [] }, answers: [], seed: 1 })).toBeUndefined()
})

/**
 * How likely each module is marked for somebody who guesses every question: exact, because every course that the
 * check can take is followed, with its probability.
 */
function chancesByGuessing(bank: QuestionBank, chanceOf: (question: BankQuestion) => number): Map<string, number> {
  const marked = new Map(bank.modules.map(({ id }) => [id, 0]))
  function follow(answers: readonly PlacementAnswer[], probability: number): void {
    const next = findNextQuestion({ bank, answers, seed: 1 })
    if (next) {
      const chance = chanceOf(next)
      follow([...answers, { questionId: next.id, verdict: 'right' }], probability * chance)
      follow([...answers, { questionId: next.id, verdict: 'wrong' }], probability * (1 - chance))
    } else {
      for (const id of knownBy(bank, answers)) marked.set(id, (marked.get(id) ?? 0) + probability)
    }
  }
  follow([], 1)
  return marked
}

test('blind guesses among three options mark any one module in less than one of ten checks', () => {
  for (const shape of [FIVE_MODULES, TWELVE_MODULES]) {
    const chances = [...chancesByGuessing(bankOf(shape, CHOICES), () => 1 / 3).values()]
    expect(Math.max(...chances)).toBeLessThan(0.1)
    // Luck is possible: a bound that nothing comes near would prove nothing.
    expect(Math.min(...chances)).toBeGreaterThan(0.01)
  }
})

test('with mixed kinds guessing marks any one module in less than one of twenty-five checks', () => {
  const odds: Partial<Record<QuestionKindName, number>> = { 'choose-one': 3, command: 20 }
  for (const bank of [five, twelve]) {
    const chances = [...chancesByGuessing(bank, ({ kind }) => 1 / (odds[kind] ?? 6)).values()]
    expect(Math.max(...chances)).toBeLessThan(0.04)
  }
})

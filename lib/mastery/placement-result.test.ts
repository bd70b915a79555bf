import { expect, test } from 'vitest'
import { bankOf, FIVE_MODULES } from './placement.test-support'
import { buildPlacementResult } from './placement-result'

const bank = bankOf(FIVE_MODULES, ['choose-one', 'command', 'claim'])
const summaryOf = (...verdicts: [questionId: string, verdict: 'right' | 'wrong' | 'unanswered'][]) => {
  const answers = verdicts.map(([questionId, verdict]) => ({ questionId, verdict }))
  const result = buildPlacementResult({ bank, answers, knownBefore: [] })
  return {
    modules: result.modules.map(({ module, standing, right, supportedBy, missed }) => ({
      [module.id]: standing,
      right,
      supportedBy,
      missed: missed.map(({ question, lesson }) => `${question.id} ${lesson.path}`),
    })),
    known: result.knownModules,
    start: result.start?.id,
  }
}
const open = { right: 0, supportedBy: [], missed: [] }

test('a module is shown by right answers from two lessons, and implied by one where a shown module builds on it', () => {
  const found = summaryOf(['l24-1', 'right'], ['l24-2', 'right'], ['l20-1', 'right'], ['l11-1', 'unanswered'])
  expect(found).toEqual({
    modules: [
      { m0: 'open', ...open, supportedBy: ['m6'] },
      { m2: 'missed', right: 0, supportedBy: ['m6'], missed: ['l11-1 /learn/m2/l11'] },
      { m3: 'open', ...open },
      { m5: 'implied', right: 1, supportedBy: ['m6'], missed: [] },
      { m6: 'shown', right: 2, supportedBy: [], missed: [] },
    ],
    known: ['m5', 'm6'],
    start: 'l01',
  })
})

test('two right answers from one of two lessons do not show a module', () => {
  expect(summaryOf(['l16-1', 'right'], ['l16-2', 'right']).known).toEqual([])
  expect(summaryOf(['l16-1', 'right'], ['l14-2', 'right']).known).toEqual(['m3'])
})

test('two answers that are easy to guess do not show a module, three do', () => {
  const easy = bankOf(FIVE_MODULES, ['choose-one', 'choose-one', 'choose-one'])
  const knownFrom = (...ids: string[]) => {
    const answers = ids.map((questionId) => ({ questionId, verdict: 'right' as const }))
    return buildPlacementResult({ bank: easy, answers, knownBefore: [] }).knownModules
  }
  expect(knownFrom('l24-0', 'l24-1')).toEqual([])
  expect(knownFrom('l24-0', 'l24-1', 'l24-2')).toEqual(['m6'])
})

test('reading begins with the first lesson of the first module that is not known', () => {
  expect(summaryOf(['l01-1', 'right'], ['l02-1', 'right']).start).toBe('l09')
})

test('with every module known there is nothing to begin with', () => {
  const all = bank.questions.map(({ id }): [string, 'right'] => [id, 'right'])
  expect(summaryOf(...all)).toMatchObject({ known: ['m0', 'm2', 'm3', 'm5', 'm6'], start: undefined })
})

test('answers to questions that the course no longer has say nothing', () => {
  expect(summaryOf(['gone', 'right']).modules).toEqual(summaryOf().modules)
})

test('what was known before stays known unless something in it was missed now', () => {
  const answers = [{ questionId: 'l09-1', verdict: 'wrong' as const }]
  const { modules, knownModules, found } = buildPlacementResult({ bank, answers, knownBefore: ['m0', 'm2'] })
  expect(knownModules).toEqual(['m0'])
  // Another browser may have missed something in m0 since: this check says nothing about it.
  expect(found).toEqual({ knownModules: [], missedModules: ['m2'] })
  expect(modules.map(({ standing }) => standing)).toEqual(['kept', 'missed', 'open', 'open', 'open'])
})

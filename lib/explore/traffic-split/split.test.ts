import fc from 'fast-check'
import { expect, test } from 'vitest'
import { act, type Split, type SplitAction, START, splitByColour, splitByPods, splitByWeights } from './split'
import { tellSplits, writeChange, writeShare } from './write-split'

function play(...actions: SplitAction[]): Split {
  return actions.reduce(act, START)
}

test('10 Pods beside 100 get 9.1 %, not 10 %', () => {
  const change: SplitAction = { kind: 'canary', value: 10 }
  const split = act({ ...START, stable: 100 }, change)
  expect(writeShare(splitByPods(split).share)).toBe('9.1 %')
  expect(splitByPods(split).failed).toBeCloseTo(50 / 11)
  expect(writeChange(split, change)).toBe(
    '10 of 110 Pods have version 2: 9.1 % of the requests, not 10 %. The weights stay at 10 % whatever the Pods are.',
  )
})

test('weights go by their sum and not by percent, and not by Pods', () => {
  const split = play({ kind: 'weight', of: 'stable', value: 3 }, { kind: 'weight', of: 'canary', value: 1 })
  expect(splitByWeights(split)).toEqual({ share: 0.25, lost: 0, pods: 11, failed: 12.5 })
  expect(splitByWeights({ ...split, stable: 40 }).share).toBe(0.25)
})

test('a weight without Pods behind it loses its share; a Service over both just has fewer Pods', () => {
  const split = play({ kind: 'canary', value: 0 })
  expect(splitByWeights(split)).toEqual({ share: 0, lost: 0.1, pods: 10, failed: 100 })
  expect(splitByPods(split)).toEqual({ share: 0, lost: 0, pods: 10, failed: 0 })
  expect(writeChange(split, { kind: 'canary', value: 0 })).toContain('10 % of the requests get 503')
})

test('blue-green doubles the Pods, then moves everybody at once and back', () => {
  const ready = play({ kind: 'run', colour: 'green' })
  expect(splitByColour(ready)).toEqual({ share: 0, lost: 0, pods: 20, failed: 0 })
  const switched = act(ready, { kind: 'select', colour: 'green' })
  expect(splitByColour(switched)).toEqual({ share: 1, lost: 0, pods: 20, failed: 50 })
  expect(splitByColour(act(switched, { kind: 'select', colour: 'blue' }))).toEqual(splitByColour(ready))
})

test('a Service that selects a colour that does not run fails every request', () => {
  const early = play({ kind: 'select', colour: 'green' })
  expect(splitByColour(early)).toEqual({ share: 0, lost: 1, pods: 10, failed: 1000 })
  expect(writeChange(early, { kind: 'select', colour: 'green' })).toContain('it has no endpoints')
  const late = play(
    { kind: 'run', colour: 'green' },
    { kind: 'select', colour: 'green' },
    { kind: 'remove', colour: 'green' },
  )
  expect(splitByColour(late).failed).toBe(1000)
})

test('the cases of the text', () => {
  expect(tellSplits().map(({ share, pods, failed }) => [share, pods, failed])).toEqual([
    ['9.1 %', '11 Pods', '4.5'],
    ['9.1 %', '110 Pods', '4.5'],
    ['1 %', '100 Pods', '0.5'],
    ['10 %', '11 Pods', '5'],
    ['1 %', '11 Pods', '0.5'],
    ['0 %', '10 Pods', '100'],
    ['0 %', '20 Pods', '0'],
    ['100 %', '20 Pods', '50'],
    ['100 %', '10 Pods', '50'],
    ['0 %', '10 Pods', '1000'],
  ])
})

test('shares and failures stay within what can be', () => {
  const split = fc.record({
    stable: fc.integer({ min: 1, max: 100 }),
    canary: fc.nat(100),
    weights: fc.record({ stable: fc.integer({ min: 1, max: 100 }), canary: fc.nat(100) }),
    colours: fc.record({ blue: fc.boolean(), green: fc.boolean(), live: fc.constantFrom('blue', 'green') }),
    errors: fc.nat(100),
  })
  fc.assert(
    fc.property(split, (candidate) => {
      for (const { share, lost, failed } of [
        splitByPods(candidate),
        splitByWeights(candidate),
        splitByColour(candidate),
      ]) {
        expect(share + lost).toBeLessThanOrEqual(1)
        expect(failed).toBeGreaterThanOrEqual(1000 * lost)
        expect(failed).toBeLessThanOrEqual(1000 * (share + lost) + 1e-9)
      }
    }),
  )
})

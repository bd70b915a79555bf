import { expect, test } from 'vitest'
import { drawChart, PAPER, toIndex, toX } from './draw-chart'
import { CURVES, DEFAULTS, DURATION } from './settings'
import { simulate } from './simulate'

test('every line lies on the paper, also where the load goes beyond the maximum', () => {
  for (const { id } of CURVES) {
    for (const part of [{}, { max: 40 }, { request: 50, target: 10 }]) {
      const settings = { ...DEFAULTS, ...part, curve: id }
      const { needed, replicas, ticks, max } = drawChart(simulate(settings), settings)
      const heights = [...needed.matchAll(/[ML][\d.]+ (-?[\d.]+)/g), ...replicas.matchAll(/V(-?[\d.]+)/g)].map(
        ([, height]) => Number(height),
      )
      expect(Math.min(max, ...heights)).toBeGreaterThanOrEqual(PAPER.top)
      expect(Math.max(...heights)).toBeLessThanOrEqual(PAPER.height - PAPER.bottom)
      expect(ticks.every(({ pods }) => Number.isInteger(pods))).toBe(true)
    }
  }
})

test('time runs from the left edge to the right one, in steps of a sync', () => {
  expect([toX(0), toX(DURATION)]).toEqual([PAPER.left, PAPER.width - PAPER.right])
  expect([toIndex(0), toIndex(315)]).toEqual([0, 21])
})

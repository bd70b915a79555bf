import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recommend } from './recommend'
import { CURVES, change, DEFAULTS, type Settings } from './settings'
import { simulate } from './simulate'
import { listKeyMoments, toKeyMoment, writeFormula, writeMoment, writeSummary } from './write-autoscaler'

/** Each change as time, old and new number. */
function changes(settings: Settings): string[] {
  return simulate(settings)
    .filter(({ from, to }) => from !== to)
    .map(({ time, from, to }) => `${time}: ${from} to ${to}`)
}

test('the examples of the documentation: twice the metric doubles, half of it halves', () => {
  expect(recommend({ ready: 4, starting: 0, load: 800 }, 200, 50).replicas).toBe(8)
  expect(recommend({ ready: 4, starting: 0, load: 200 }, 200, 50).replicas).toBe(2)
})

test('a tenth more or less is tolerated, and no more', () => {
  const at = (load: number) => recommend({ ready: 10, starting: 0, load }, 100, 60)
  expect([at(660).isTolerated, at(669).isTolerated, at(670).isTolerated]).toEqual([true, true, false])
  expect([at(540).isTolerated, at(530).isTolerated]).toEqual([true, false])
  expect([at(670).replicas, at(530).replicas]).toEqual([12, 9])
})

test('Pods that are not ready dampen a scale-up, and no scale-down', () => {
  // 4 ready Pods at 150 % ask for 12; with 4 more at 0 % it is 75 % of 8, which asks for 12 as well and not for more.
  expect(recommend({ ready: 4, starting: 4, load: 600 }, 100, 50)).toEqual({
    utilization: 150,
    counted: { utilization: 75, pods: 8 },
    isTolerated: false,
    replicas: 12,
  })
  // With 8 more it would be 50 %, just right: nothing is done.
  expect(recommend({ ready: 4, starting: 8, load: 600 }, 100, 50)).toMatchObject({ isTolerated: true, replicas: 12 })
  // Reversed by them: nothing is done either.
  expect(recommend({ ready: 4, starting: 12, load: 600 }, 100, 50)).toMatchObject({ isTolerated: true, replicas: 16 })
})

test('a spike: doubled twice, near enough to the 18 that were asked for; down only once the window has forgotten it', () => {
  expect(changes(DEFAULTS)).toEqual(['300: 4 to 8', '315: 8 to 16', '765: 16 to 4'])
  expect(changes({ ...DEFAULTS, window: 0 })).toEqual(['300: 4 to 8', '315: 8 to 16', '480: 16 to 4'])
  expect(changes({ ...DEFAULTS, max: 10 }).at(1)).toBe('315: 8 to 10')
})

test('a steady load changes nothing, and a wave changes less with a window', () => {
  expect(changes({ ...DEFAULTS, curve: 'steady' })).toEqual([])
  const wave = { ...DEFAULTS, curve: 'wave' } as const
  expect(changes(wave).length).toBeLessThan(changes({ ...wave, window: 0 }).length)
})

test('a moment is told with its formula, and what held it back', () => {
  const moments = simulate(DEFAULTS)
  const first = moments.find(({ time }) => time === 300)
  const held = moments.find(({ time }) => time === 480)
  expect(first && writeFormula(first, DEFAULTS)).toBe('ceil(4 × 260 / 60) = ceil(17.33) = 18')
  expect(held && writeMoment(held, DEFAULTS)).toEqual([
    'At 8:00 the load is 500m on 16 ready Pods: 12 % of the 250m that each requests.',
    'ceil(16 × 12 / 60) = ceil(3.2) = 4.',
    '16 replicas stay. Within the last 300 seconds 18 were recommended, and the highest counts.',
  ])
  expect(listKeyMoments(moments).map((moment) => toKeyMoment(moment).replicas)).toEqual([
    '4',
    '4 → 8',
    '8 → 16',
    '16 → 4',
    '4',
  ])
  expect(writeSummary(DEFAULTS)).toMatch(/^Between 4 and 16 replicas, 3 changes, at worst 260 % utilization/)
})

test('min and max push each other', () => {
  expect(change(DEFAULTS, { min: 30 })).toEqual({ ...DEFAULTS, min: 30, max: 30 })
  expect(change(DEFAULTS, { max: 1 })).toEqual({ ...DEFAULTS, min: 1, max: 1 })
})

const anySettings = fc
  .record({
    curve: fc.constantFrom(...CURVES.map(({ id }) => id)),
    target: fc.integer({ min: 10, max: 100 }),
    min: fc.integer({ min: 1, max: 10 }),
    max: fc.integer({ min: 1, max: 40 }),
    window: fc.integer({ min: 0, max: 40 }).map((steps) => 15 * steps),
    request: fc.integer({ min: 50, max: 1000 }),
  })
  .filter(({ min, max }) => min <= max)

test('replicas stay within their bounds and never grow faster than is allowed', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const wrong = simulate(settings).filter(
        ({ from, to, ready }) =>
          ready < 1 || to < settings.min || to > settings.max || to > Math.max(2 * from, from + 4),
      )
      expect(wrong).toEqual([])
    }),
  )
})

test('nothing is taken away that was recommended within the window', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const moments = simulate(settings)
      for (const { time, from, to } of moments.filter((moment) => moment.to < moment.from)) {
        const recent = moments.filter((other) => other.time > time - settings.window && other.time < time)
        const highest = Math.max(0, ...recent.map(({ recommendation }) => recommendation.replicas))
        expect(to).toBeGreaterThanOrEqual(Math.min(highest, from))
      }
    }),
  )
})

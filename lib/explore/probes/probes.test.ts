import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer } from './app'
import { planRestart } from './back-off'
import { drawTimeline, PAPER } from './draw-timeline'
import type { Pod } from './pod'
import { PRESETS, type PresetId, toSettings } from './presets'
import { change, changeProbe, DEFAULTS, PROBES, type Settings, WATCHES } from './settings'
import { simulate } from './simulate'
import { changeSettings, choosePreset, presetOf, START_VIEW } from './view-state'
import { findEvent, writeSecond, writeSummary, writeTime } from './write-probes'

function eventsOf(settings: Settings, word: RegExp): string[] {
  const events = simulate(settings).at(-1)?.events ?? []
  return events.filter(({ text }) => word.test(text)).map(({ at, who, text }) => `${writeTime(at)} ${who} ${text}`)
}

function at(settings: Settings, second: number): Pod {
  const pod = simulate(settings)[second]
  if (!pod) throw new Error(`second ${second} is not watched`)
  return pod
}

const marksOf = (settings: Settings, name: string) =>
  at(settings, 120)
    .marks.filter((mark) => mark.name === name)
    .map((mark) => mark.at)

test('a slow starter is killed before it answers, first at once, then after growing waits, for ever', () => {
  const slow = { ...toSettings('slow-start'), watch: 'long' } as const
  expect(eventsOf(slow, /^(starts|waits)/).map((line) => line.replace(/(\. W.*|:|Kubelet )/g, ''))).toEqual([
    '001 starts the container',
    '031 starts a new container, restart 1',
    '101 starts a new container, restart 2',
    '131 starts a new container, restart 3',
    '201 starts a new container, restart 4',
    '231 waits 40 s before the next start CrashLoopBackOff.',
    '311 starts a new container, restart 5',
    '341 waits 80 s before the next start CrashLoopBackOff.',
    '501 starts a new container, restart 6',
    '531 waits 160 s before the next start CrashLoopBackOff.',
    '811 starts a new container, restart 7',
    '841 waits 300 s before the next start CrashLoopBackOff.',
    '1341 starts a new container, restart 8',
    '1411 starts a new container, restart 9',
    '1441 waits 300 s before the next start CrashLoopBackOff.',
    '1941 starts a new container, restart 10',
  ])
  expect(at(slow, WATCHES.long).isReady).toBe(false)
})

test('the back-off is as it was recorded in kubernetes/kubernetes issue 99697', () => {
  // A container that lives about 70 s: five restarts at once, then CrashLoopBackOff at 6:56 until after 8:16, one at once ...
  const ends = [67, 137, 206, 276, 346, 416, 576]
  let backOff: ReturnType<typeof planRestart>['backOff']
  let before: number | undefined
  const starts = ends.map((end) => {
    const restart = planRestart(end, before, backOff)
    backOff = restart.backOff
    before = end
    return restart.at
  })
  expect(starts).toEqual([67, 137, 206, 276, 346, 496, 576])
  expect(backOff?.delay).toBe(300)
})

test('the back-off is forgotten after ten minutes of running', () => {
  const backOff = { delay: 160, at: 1000 }
  expect(planRestart(1100, 1090, backOff)).toEqual({ at: 1260, backOff: { delay: 300, at: 1260 } })
  expect(planRestart(1601, 990, backOff)).toEqual({ at: 1601, backOff: { delay: 300, at: 1601 } })
  expect(planRestart(1605, 1601, backOff)).toEqual({ at: 1605, backOff: { delay: 10, at: 1605 } })
})

test('with a startup probe nothing else is asked until it has succeeded, and it is never asked again', () => {
  const settings = toSettings('startup-probe')
  expect(marksOf(settings, 'startup')).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50])
  expect(marksOf(settings, 'liveness')).toEqual([50, 60, 70, 80, 90, 100, 110, 120])
  expect(marksOf(settings, 'readiness')[0]).toBe(50)
  expect([at(settings, 49).phase, at(settings, 50).phase, at(settings, 50).isReady]).toEqual([
    'starting',
    'started',
    true,
  ])
})

test('a startup probe that gives up kills like liveness does', () => {
  const settings = changeProbe(toSettings('startup-probe'), 'startup', { failureThreshold: 8 })
  expect(eventsOf(settings, /^kills/)[0]).toContain(
    '0:40 Kubelet kills the container, whose startup probe has failed 8 times',
  )
})

test('initialDelaySeconds counts from the start of each container, not from the end of startup', () => {
  const settings = changeProbe(toSettings('startup-probe'), 'liveness', { initialDelaySeconds: 40 })
  expect(marksOf(settings, 'liveness')[0]).toBe(50)
  const later = changeProbe(DEFAULTS, 'liveness', { initialDelaySeconds: 30 })
  // The container starts in second 1, so at the tick of second 30 it is 29 s old.
  expect(marksOf(later, 'liveness')[0]).toBe(40)
})

test('a failed readiness takes the Pod out and touches nothing else; successThreshold delays its return', () => {
  const settings = toSettings('readiness-only')
  expect(eventsOf(settings, /^(sets|starts a new)/)).toEqual([
    '0:11 Kubelet sets the Pod to Ready: the readiness probe succeeds.',
    '1:21 Kubelet sets the Pod to not Ready: the readiness probe has failed 3 times in a row.',
    '2:31 Kubelet sets the Pod to Ready: the readiness probe succeeds.',
  ])
  const careful = changeProbe(settings, 'readiness', { successThreshold: 3 })
  expect(eventsOf(careful, /^sets/).at(-1)).toBe(
    '2:51 Kubelet sets the Pod to Ready: the readiness probe has succeeded 3 times in a row.',
  )
})

test('a liveness probe that asks the database restarts a sound app again and again', () => {
  expect(at(toSettings('asks-database'), 300).restarts).toBe(3)
  expect(at(toSettings('readiness-only'), 300).restarts).toBe(0)
})

test('a hanging app uses up its grace period, and without liveness it hangs for ever', () => {
  expect(eventsOf(toSettings('hang'), /^(kills|sends|starts a new)/).map((line) => line.slice(0, 22))).toEqual([
    '1:21 Kubelet kills the',
    '1:51 Kubelet sends SIG',
    '1:51 Kubelet starts a ',
  ])
  expect(at(toSettings('hang-unseen'), 300)).toMatchObject({ restarts: 0, isReady: false })
})

test('an answer that takes as long as the timeout is too late', () => {
  const slow = (timeoutSeconds: number) =>
    answer(changeProbe(toSettings('busy'), 'liveness', { timeoutSeconds }), 'liveness', {
      at: 70,
      run: { startedAt: 1, hangs: false },
    })
  expect([slow(1), slow(2), slow(3)]).toEqual([
    { isSuccess: false, after: 1, because: 'no answer within 1 s' },
    { isSuccess: false, after: 2, because: 'no answer within 2 s' },
    { isSuccess: true, after: 2, because: '' },
  ])
})

test('without probes the Pod is Ready with its start, and requests fail until the app answers', () => {
  expect(writeSummary(simulate(toSettings('no-probes')), toSettings('no-probes'))).toBe(
    'In 5 minutes: 0 restarts. Requests are answered for 254 s and fail for 45 s. For 0 s the app could answer and gets none.',
  )
})

test('a second is told with what happens, how things stand and the counters', () => {
  expect(writeSecond(at(toSettings('slow-start'), 20), toSettings('slow-start'))).toEqual([
    'Nothing changes in this second.',
    'The container runs since 0:01. The app is still starting. The Pod is not Ready: it gets no requests.',
    'Probes: readiness: 2 of 3 failures in a row; liveness: 2 of 3 failures in a row.',
  ])
  const seconds = simulate(toSettings('slow-start'))
  expect([findEvent(seconds, 30, 'next'), findEvent(seconds, 30, 'before'), findEvent(seconds, 1, 'before')]).toEqual([
    31, 10, 1,
  ])
})

test('a preset is recognised, and one change makes it the reader’s own', () => {
  const ids = PRESETS.map(({ id }) => presetOf(choosePreset(START_VIEW, id)))
  expect(ids).toEqual(PRESETS.map(({ id }): PresetId => id))
  expect(presetOf(choosePreset(START_VIEW, 'own'))).toBe('own')
  const long = changeSettings({ ...START_VIEW, at: 900 }, { ...START_VIEW.settings, watch: 'long' })
  expect([presetOf(long), changeSettings(long, START_VIEW.settings).at]).toEqual(['slow-start', 300])
  expect(presetOf(changeSettings(START_VIEW, change(START_VIEW.settings, { startSeconds: 1 })))).toBe('own')
})

test('the end of a trouble never lies before its begin', () => {
  expect(change(DEFAULTS, { from: 200 })).toMatchObject({ from: 200, until: 200 })
  expect(change(DEFAULTS, { until: 30 })).toMatchObject({ from: 30, until: 30 })
})

const anyProbe = fc.record({
  isOn: fc.boolean(),
  initialDelaySeconds: fc.nat(60),
  periodSeconds: fc.integer({ min: 1, max: 30 }),
  timeoutSeconds: fc.integer({ min: 1, max: 30 }),
  failureThreshold: fc.integer({ min: 1, max: 10 }),
  successThreshold: fc.constant(1),
})

const anySettings = fc
  .record({
    startSeconds: fc.nat(60),
    trouble: fc.constantFrom('none' as const, 'hangs' as const, 'dependency' as const, 'slow' as const),
    from: fc.nat(200),
    until: fc.nat(300),
    answerSeconds: fc.integer({ min: 1, max: 20 }),
    livenessAsks: fc.boolean(),
    graceSeconds: fc.integer({ min: 1, max: 60 }),
    probes: fc.record({ startup: anyProbe, readiness: anyProbe, liveness: anyProbe }),
    watch: fc.constant('short' as const),
  })
  .map((settings) => change(settings, { from: settings.from }))

test('no probe runs out of turn, none is asked more often than its period allows, and only probes restart', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const seconds = simulate(settings)
      const last = at(settings, 300)
      for (const pod of seconds) {
        if (pod.phase === 'creating' || pod.phase === 'starting' || pod.phase === 'back-off')
          expect(pod.isReady).toBe(false)
      }
      const kills = last.events.filter(({ text }) => text.startsWith('kills')).length
      expect(last.restarts).toBeLessThanOrEqual(kills)
      if (!settings.probes.startup.isOn && !settings.probes.liveness.isOn) expect(last.restarts).toBe(0)
      for (const name of PROBES) {
        const { isOn, periodSeconds } = settings.probes[name]
        const count = last.marks.filter((mark) => mark.name === name).length
        const extra = name === 'readiness' ? last.restarts + 1 : 1
        expect(count).toBeLessThanOrEqual(isOn ? 300 / periodSeconds + extra : 0)
      }
    }),
    { numRuns: 60 },
  )
})

test('every shape lies on the paper', () => {
  for (const { settings } of PRESETS) {
    const timeline = JSON.stringify(drawTimeline(simulate(settings), settings))
    const across = [...timeline.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x))
    expect(Math.min(...across)).toBeGreaterThanOrEqual(PAPER.left)
    expect(Math.max(...across)).toBeLessThanOrEqual(PAPER.width - PAPER.right)
  }
})

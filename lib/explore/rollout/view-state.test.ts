import { expect, test } from 'vitest'
import { play, START_VIEW, swapUnit } from './view-state'

test('the log tells what every action did, and new settings begin a new one', () => {
  const started = play(START_VIEW, { kind: 'update', works: true })
  expect(started.log.map(({ text }) => text)).toEqual([
    'The template now has version 2.',
    'The controller creates its ReplicaSet with 1 Pod: as many as fit under the upper bound.',
  ])
  const done = play(started, { kind: 'run' })
  expect(new Set(done.log.map(({ id }) => id)).size).toBe(done.log.length)
  expect(done.log.slice(-2).map(({ text }) => text)).toEqual([
    'The update is complete: every Pod has the version of the template and is available. Progressing has the reason NewReplicaSetAvailable.',
    '1 Pod that was stopping is gone.',
  ])
  expect(play(done, { kind: 'set', settings: done.rollout.settings }).log).toEqual([])
})

test('a bound keeps its size as far as the other unit can say it', () => {
  const { settings } = START_VIEW.rollout
  expect(swapUnit(settings, 'maxSurge')).toEqual({ unit: 'pods', value: 1 })
  expect(swapUnit({ ...settings, maxUnavailable: { unit: 'pods', value: 1 } }, 'maxUnavailable')).toEqual({
    unit: 'percent',
    value: 25,
  })
  expect(swapUnit({ ...settings, maxSurge: { unit: 'pods', value: 9 } }, 'maxSurge').value).toBe(100)
})

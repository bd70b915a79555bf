import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Action, act, isStuck } from './act'
import { countAvailable, countReplicas, isComplete, type Rollout, rest, START, sum } from './rollout'
import { type Bound, refuse, resolveBounds, type Settings } from './settings'
import { writeEvents } from './write-rollout'

const pods = (value: number): Bound => ({ unit: 'pods', value })
const percent = (value: number): Bound => ({ unit: 'percent', value })

function play(rollout: Rollout, ...kinds: Exclude<Action['kind'], 'set'>[]): Rollout {
  return kinds.reduce((state, kind) => act(state, kind === 'update' ? { kind, works: true } : { kind }), rollout)
}

const broken: Action = { kind: 'update', works: false }

/** Old and new Pods after each step, as `kubectl get replicasets` has them. */
function numbers(settings: Settings): string[] {
  let state = act(rest(settings), { kind: 'update', works: true })
  const seen = [show(state)]
  while (!isComplete(state)) {
    state = act(state, { kind: 'step' })
    seen.push(show(state))
  }
  return seen
}

function show({ replicaSets }: Rollout): string {
  return replicaSets.map((replicaSet) => `${countAvailable(replicaSet)}/${countReplicas(replicaSet)}`).join(' ')
}

test('with 25% and 25% one comes and one goes before any is ready, then the new ones pay for the old ones', () => {
  // The events of such a Deployment in a cluster: new 1, old 3, new 2, then old 1, new 4, old 0.
  expect(numbers({ replicas: 4, maxSurge: percent(25), maxUnavailable: percent(25) })).toEqual([
    '4/4 0/1',
    '3/3 0/1',
    '3/3 0/2',
    '3/3 2/2',
    '1/1 2/2',
    '1/1 2/4',
    '1/1 4/4',
    '0/0 4/4',
  ])
})

test('with a surge of 1 and nothing unavailable each new Pod must be ready before an old one goes', () => {
  expect(numbers({ replicas: 2, maxSurge: pods(1), maxUnavailable: pods(0) })).toEqual([
    '2/2 0/1',
    '2/2 1/1',
    '1/1 1/1',
    '1/1 1/2',
    '1/1 2/2',
    '0/0 2/2',
  ])
})

test('without surge the new ReplicaSet begins with none, and an old Pod goes first', () => {
  const sequence = ['2/2 0/0', '1/1 0/0', '1/1 0/1', '1/1 1/1', '0/0 1/1', '0/0 1/2', '0/0 2/2']
  expect(numbers({ replicas: 2, maxSurge: pods(0), maxUnavailable: pods(1) })).toEqual(sequence)
  // 1 % of 2 is rounded down to 0, and both 0 count as one unavailable.
  expect(numbers({ replicas: 2, maxSurge: percent(0), maxUnavailable: percent(1) })).toEqual(sequence)
})

test('a version that never becomes ready stops at the bounds; the deadline changes a condition and no Pod', () => {
  const stuck = play(act(rest({ replicas: 10, maxSurge: pods(3), maxUnavailable: pods(2) }), broken), 'run')
  // The example in the comments of the controller: 13 in all, 8 old and available, 5 new and broken.
  expect([show(stuck), isStuck(stuck), stuck.progress]).toEqual(['8/8 0/5', true, 'ReplicaSetUpdated'])
  const late = play(stuck, 'step')
  expect([show(late), late.progress]).toEqual(['8/8 0/5', 'ProgressDeadlineExceeded'])
  expect(play(late, 'step').events).toEqual([{ kind: 'rests', because: 'stuck' }])
  const undone = play(late, 'undo')
  expect(undone.replicaSets.map(({ revision }) => revision)).toEqual([3, 2])
  expect(show(play(undone, 'step'))).toBe('8/8 0/0')
  expect([show(play(undone, 'run')), play(undone, 'run').progress]).toEqual(['10/10 0/0', 'NewReplicaSetAvailable'])
})

test('a fixed version rolls over a broken one, whose Pods go first', () => {
  const stuck = play(act(START, broken), 'run')
  const fixed = play(stuck, 'update')
  expect([show(stuck), show(fixed), show(play(fixed, 'step'))]).toEqual(['3/3 0/2', '3/3 0/2 0/0', '3/3 0/0 0/0'])
  expect(show(play(fixed, 'run'))).toBe('0/0 0/0 4/4')
})

test('while paused the template changes and nothing else; resumed, only the last version is rolled out', () => {
  const paused = play(START, 'pause', 'update', 'update')
  expect([show(paused), paused.template.number, paused.progress]).toEqual(['4/4', 3, 'DeploymentPaused'])
  expect(play(paused, 'undo').events).toEqual([{ kind: 'undo-refused', because: 'paused' }])
  expect(play(paused, 'step').events).toEqual([{ kind: 'rests', because: 'paused' }])
  const done = play(paused, 'resume', 'run')
  expect(done.replicaSets.map(({ version }) => version.number)).toEqual([1, 3])
  expect(show(done)).toBe('0/0 4/4')
})

test('there is nothing to undo before the first update, and after it an undo can be undone', () => {
  expect(writeEvents(play(START, 'undo'))).toEqual(['error: no rollout history found for deployment "web"'])
  const twice = play(START, 'update', 'run', 'undo', 'run', 'undo', 'run')
  expect([twice.template.number, show(twice)]).toEqual([2, '0/0 4/4'])
})

test('both 0 is refused as written, and an update is not started', () => {
  const zero = { replicas: 4, maxSurge: percent(0), maxUnavailable: percent(0) }
  expect(refuse(zero)).toBe(
    'The Deployment "web" is invalid: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "0%": may not be 0 when `maxSurge` is 0',
  )
  expect(play(rest(zero), 'update')).toEqual(rest(zero))
})

const bound = fc.oneof(fc.nat(10).map(pods), fc.nat(100).map(percent))
const settings = fc
  .record({ replicas: fc.integer({ min: 1, max: 10 }), maxSurge: bound, maxUnavailable: bound })
  .filter((candidate) => refuse(candidate) === undefined)
const action = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Action>({ kind: 'step' }) },
  fc.boolean().map((works): Action => ({ kind: 'update', works })),
  fc.constantFrom<Action>({ kind: 'pause' }, { kind: 'resume' }, { kind: 'undo' }, { kind: 'run' }),
)

test('whatever is done, the bounds hold', () => {
  fc.assert(
    fc.property(settings, fc.array(action, { maxLength: 60 }), (chosen, actions) => {
      const { most, least } = resolveBounds(chosen)
      actions.reduce((state, next) => {
        const after = act(state, next)
        expect(sum(after.replicaSets, countReplicas)).toBeLessThanOrEqual(most)
        expect(sum(after.replicaSets, countAvailable)).toBeGreaterThanOrEqual(least)
        return after
      }, rest(chosen))
    }),
  )
})

test('a version that works is always rolled out to the end, after whatever came before', () => {
  fc.assert(
    fc.property(settings, fc.array(action, { maxLength: 30 }), (chosen, actions) => {
      const before = actions.reduce(act, rest(chosen))
      const after = play(before, 'resume', 'update', 'run')
      expect([isComplete(after), after.progress]).toEqual([true, 'NewReplicaSetAvailable'])
    }),
  )
})

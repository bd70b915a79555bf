import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { play, type RolloutView, START_VIEW } from '@/lib/explore/rollout/view-state'
import { textOf } from '@/tests/support/text-of'
import { RolloutFrame } from './rollout-frame'
import { RolloutText } from './rollout-text'

const act = { play: () => undefined, choose: () => undefined }

function frame(view: RolloutView): string {
  return textOf(renderToStaticMarkup(<RolloutFrame view={view} act={act} />))
}

test('a stuck update shows its numbers against the bounds, and its Pods by word', () => {
  const stuck = play(play(START_VIEW, { kind: 'update', works: false }), { kind: 'run' })
  const text = frame(stuck)
  expect(text).toContain('Pods in all 5, at most 5')
  expect(text).toContain('Available 3, at least 3')
  expect(text).toContain('READY 3/4 UP-TO-DATE 2 AVAILABLE 3 Progressing True, ReplicaSetUpdated')
  expect(text).toContain('web-v2 new, revision 2, 0 of 2 available v2-5 not ready v2-6 not ready')
})

test('with both at 0 the words of the API server are told', () => {
  const settings = {
    ...START_VIEW.rollout.settings,
    maxSurge: { unit: 'pods' as const, value: 0 },
    maxUnavailable: { unit: 'pods' as const, value: 0 },
  }
  expect(frame(play(START_VIEW, { kind: 'set', settings }))).toContain(
    'The Deployment "web" is invalid: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0',
  )
})

test('the text tells whole updates and a way back', () => {
  const text = textOf(renderToStaticMarkup(<RolloutText />))
  expect(text).toContain('at most 4 + 1 = 5')
  expect(text).toContain('ProgressDeadlineExceeded')
  expect(text).toContain('deployment.apps/web rolled back')
  expect(text.match(/The update is complete/g)).toHaveLength(4)
})

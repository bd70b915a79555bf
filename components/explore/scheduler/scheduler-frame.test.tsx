import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  reduceScheduler,
  type SchedulerAction,
  type SchedulerState,
  START,
} from '@/lib/explore/scheduler/scheduler-state'
import { tellStory } from '@/lib/explore/scheduler/story'
import { textOf } from '@/tests/support/text-of'
import { SchedulerFrame } from './scheduler-frame'
import { SchedulerText } from './scheduler-text'

const act = () => undefined

function draw(state: SchedulerState): string {
  return renderToStaticMarkup(<SchedulerFrame state={state} name="scheduler" act={act} />)
}

test('the start draws two Pods that request much and use little, and does not give the answer away', () => {
  const text = textOf(draw(START))
  expect(text).toContain('report-1 1500m, 1Gi; uses 40m')
  expect(text).toContain('CPU 1500m of 2000m requested, 40m used')
  expect(text).toContain('No Pod waits for a node.')
  expect(text).not.toContain('nodes are available')
})

test('a Pod without a node is told with its event, and each node with the plugin that left it out', () => {
  const text = textOf(draw(reduceScheduler(START, { do: 'add' })))
  expect(text).toContain('You made the Pod report-3. report-3 stays Pending. Its event FailedScheduling says:')
  expect(text).toContain('0/4 nodes are available: 2 Insufficient cpu, 2 node(s) had untolerated taint(s).')
  expect(text).toContain('report-3: Filtered out by TaintToleration: node(s) had untolerated taint(s)')
  expect(text).toContain('report-3: Filtered out by NodeResourcesFit: Insufficient cpu')
})

test('a Pod that fits is told with its points', () => {
  const actions: SchedulerAction[] = [{ do: 'request', resource: 'cpu', amount: 0 }, { do: 'add' }]
  const text = textOf(draw(actions.reduce(reduceScheduler, START)))
  expect(text).toContain('report-3 goes to worker-1')
  expect(text).toMatch(/report-3: Left: \d+ \+ \d+ = \d+ points, chosen/)
})

test('the text holds every trial and what came of it', () => {
  const text = textOf(renderToStaticMarkup(<SchedulerText />))
  const missing = tellStory().flatMap(({ tries, ends, message = '', teaches }) =>
    [tries, ends, message, teaches].filter((sentence) => !text.includes(sentence)),
  )
  expect(missing).toEqual([])
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { choosePreset, type ProbesView, START_VIEW } from '@/lib/explore/probes/view-state'
import { textOf } from '@/tests/support/text-of'
import { ProbesFrame } from './probes-frame'
import { ProbesText } from './probes-text'

const nothing = () => undefined
const act = { choose: nothing, set: nothing, show: nothing, look: nothing }

function frame(view: ProbesView): string {
  return textOf(renderToStaticMarkup(<ProbesFrame view={view} name="probes" act={act} />))
}

test('the moment is told, and the list has all moments', () => {
  const text = frame(START_VIEW)
  expect(text).toContain('0:30 Kubelet kills the container, whose liveness probe has failed 3 times in a row')
  expect(text).toContain('Probes: readiness: 3 of 3 failures in a row; liveness has given up.')
  expect(text).toContain('2:31 Kubelet waits 40 s before the next start: CrashLoopBackOff.')
  const away = frame(choosePreset(START_VIEW, 'asks-database'))
  expect(away).toContain('All Pods of the Deployment ask the same database')
})

test('a probe that must succeed only once cannot be set otherwise', () => {
  const fixed = renderToStaticMarkup(<ProbesFrame view={START_VIEW} name="probes" act={act} />)
  expect(fixed).toContain('aria-valuetext="1, must be"')
  const readiness = renderToStaticMarkup(
    <ProbesFrame view={{ ...START_VIEW, shown: 'readiness' }} name="probes" act={act} />,
  )
  expect(readiness).not.toContain('1, must be')
})

test('the text tells every preset', () => {
  const text = textOf(renderToStaticMarkup(<ProbesText />))
  expect(text.match(/In 5 minutes: \d+ restarts?\./g)).toEqual([
    'In 5 minutes: 5 restarts.',
    'In 5 minutes: 0 restarts.',
    'In 5 minutes: 3 restarts.',
    'In 5 minutes: 0 restarts.',
    'In 5 minutes: 1 restart.',
    'In 5 minutes: 0 restarts.',
    'In 5 minutes: 3 restarts.',
    'In 5 minutes: 0 restarts.',
  ])
})

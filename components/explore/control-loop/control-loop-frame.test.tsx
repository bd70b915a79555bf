import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { crashContainer, cutOffNode, deletePod } from '@/lib/explore/control-loop/act'
import { pass, step } from '@/lib/explore/control-loop/run'
import { SIMPLIFICATIONS } from '@/lib/explore/control-loop/simplifications'
import { podName, START, type World } from '@/lib/explore/control-loop/world'
import { textOf } from '@/tests/support/text-of'
import { ControlLoop } from '../../mdx/control-loop'
import { ControlLoopFrame, type LoopActions } from './control-loop-frame'
import { ControlLoopText } from './control-loop-text'

const idle = () => undefined
const act: LoopActions = {
  setReplicas: idle,
  deletePod: idle,
  crash: idle,
  cutOff: idle,
  reconnect: idle,
  step: idle,
  pass: idle,
  restart: idle,
}

function frame(world: World): string {
  return renderToStaticMarkup(<ControlLoopFrame world={world} act={act} />)
}

test('a deleted Pod leaves a difference, and the picture says who acts on it', () => {
  const deleted = deletePod(START, podName(0))
  expect(textOf(frame(deleted))).toContain(
    'Desired 3 Actual 2, 2 ready Difference 1 missing Acts next ReplicaSet controller, now',
  )
  expect(textOf(frame(step(deleted)))).toContain(`Created, on no node yet ${podName(3)} Pending`)
})

test('a crash is no difference in Pods: only fewer of them are ready', () => {
  expect(textOf(frame(crashContainer(START, podName(0))))).toContain(
    'Actual 3, 2 ready Difference none Acts next Kubelet on node-1, now',
  )
})

test('a lost node can be brought back, and no other can be lost meanwhile', () => {
  const markup = frame(pass(cutOffNode(START, 'node-2'), 60))
  expect(textOf(markup)).toContain('node-2 NotReady; cut off')
  expect(
    [...markup.matchAll(/aria-disabled="(\w+)"[^>]*>(Cut off|Bring back)/g)].map(([, off, name]) => [name, off]),
  ).toEqual([
    ['Cut off', 'true'],
    ['Bring back', 'false'],
    ['Cut off', 'true'],
  ])
})

test('the text tells what happens without the drawing, and the word shows it with what is simplified', () => {
  const text = textOf(renderToStaticMarkup(<ControlLoopText />))
  expect(text).toContain(
    `5:50 Taint eviction controller has waited 300 s for node-3: marks ${podName(2)} for deletion.`,
  )
  expect(text).toContain(`starts a new container in ${podName(1)}, after 40 s: restart number 4.`)
  const word = textOf(renderToStaticMarkup(<ControlLoop title="Desired against actual" />))
  expect([text, ...SIMPLIFICATIONS].filter((part) => !word.includes(part.trim()))).toEqual([])
})

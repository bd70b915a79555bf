import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type ResourcesState, reduceResources, START } from '@/lib/explore/resources/resources-state'
import { SITUATIONS } from '@/lib/explore/resources/situations'
import { tellMemory } from '@/lib/explore/resources/tell-memory'
import { writeEvent, writeOutcome } from '@/lib/explore/resources/write-resources'
import { textOf } from '@/tests/support/text-of'
import { ResourcesFrame } from './resources-frame'
import { ResourcesText } from './resources-text'

const act = () => undefined

function draw(state: ResourcesState): string {
  return renderToStaticMarkup(<ResourcesFrame state={state} name="resources" act={act} />)
}

test('at the start each Pod shows its class, and nothing happens', () => {
  const text = textOf(draw(START))
  expect(text).toContain('db Guaranteed, priority 0 db Running')
  expect(text).toContain('web Burstable, priority 0 web Running')
  expect(text).toContain('batch BestEffort, priority 0 batch Running')
  expect(text).toContain('Nobody loses memory: memory.available is 2196Mi.')
})

test('a node that runs short is told with the order and the message of the kubelet', () => {
  const text = textOf(draw(reduceResources(START, { do: 'begin', situation: 'short' })))
  expect(text).toContain('Memory: batch is evicted by the kubelet.')
  expect(text).toContain('batch Failed, Evicted')
  expect(text).toContain('The node was low on resource: memory. Threshold quantity: 100Mi, available: 76Mi.')
})

test('a value that is refused is told in the words of the API server', () => {
  const text = textOf(draw(reduceResources(START, { do: 'set', amount: 'cpuRequest', value: 900 })))
  expect(text).toContain(
    'The API server refuses it: spec.containers[0].resources.requests: Invalid value: "900m": must be less than or equal to cpu limit of 800m',
  )
})

test('the text holds every situation and what it comes to', () => {
  const text = textOf(renderToStaticMarkup(<ResourcesText />))
  const told = SITUATIONS.flatMap(({ label, workloads, isFast }) => {
    const story = tellMemory(workloads, isFast)
    return [label, writeOutcome(story), ...story.events.flatMap((event) => Object.values(writeEvent(event)))]
  })
  expect(told.filter((sentence) => !text.includes(sentence))).toEqual([])
})

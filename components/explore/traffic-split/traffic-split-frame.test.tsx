import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { act, START } from '@/lib/explore/traffic-split/split'
import { tellSplits } from '@/lib/explore/traffic-split/write-split'
import { textOf } from '@/tests/support/text-of'
import { TrafficSplitFrame } from './traffic-split-frame'
import { TrafficSplitText } from './traffic-split-text'

const play = () => undefined

test('each way shows its share, its Pods and its failures', () => {
  const text = textOf(renderToStaticMarkup(<TrafficSplitFrame split={START} act={play} />))
  expect(text).toContain('9.1 % to version 2 11 Pods 4.5 of 1,000 requests fail')
  expect(text).toContain('10 % to version 2 11 Pods 5 of 1,000 requests fail')
  expect(text).toContain('0 % to version 2 10 Pods 0 of 1,000 requests fail')
  expect(text).toContain('Select green Remove blue Start green')
})

test('a selector that selects nothing is shown and told', () => {
  const action = { kind: 'select', colour: 'green' } as const
  const text = textOf(renderToStaticMarkup(<TrafficSplitFrame split={act(START, action)} last={action} act={play} />))
  expect(text).toContain('The Service selects green, and no such Pod runs')
  expect(text).toContain('0 % to version 2, 100 % to no Pod')
})

test('the text holds every case', () => {
  const text = textOf(renderToStaticMarkup(<TrafficSplitText />))
  expect(tellSplits().filter(({ title }) => !text.includes(title))).toEqual([])
})

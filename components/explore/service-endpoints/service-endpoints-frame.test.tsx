import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CASES, tellCase } from '@/lib/explore/service-endpoints/cases'
import {
  chooseSelector,
  type ExplorerState,
  START,
  send,
  togglePart,
} from '@/lib/explore/service-endpoints/explorer-state'
import { REQUESTS } from '@/lib/explore/service-endpoints/setup'
import { SIMPLIFICATIONS } from '@/lib/explore/service-endpoints/simplifications'
import { textOf } from '@/tests/support/text-of'
import { ServiceEndpoints } from '../../mdx/service-endpoints'
import { type ServiceActions, ServiceEndpointsFrame } from './service-endpoints-frame'

const idle = () => undefined
const act: ServiceActions = { chooseSelector: idle, chooseTargetPort: idle, toggle: idle, send: idle, restart: idle }

function frame(state: ExplorerState): string {
  return renderToStaticMarkup(<ServiceEndpointsFrame state={state} name="service" act={act} />)
}

test('an unready Pod stays in the EndpointSlice and gets nothing', () => {
  const text = textOf(frame(send(togglePart(START, 'web-b', 'ready'), REQUESTS)))
  expect(text).toContain('10.244.2.12 false false false')
  expect(text).toMatch(/web-b 10\.244\.2\.12, listens on 8080 .*? selected, gets none; 0 answered/)
  expect(text).toMatch(/web-a 10\.244\.1\.11, listens on 8080 .*? selected, gets requests; 3 answered/)
})

test('a selector that matches nothing shows an empty EndpointSlice', () => {
  const text = textOf(frame(chooseSelector(START, 'typo')))
  expect(text).toContain('address ready serving terminating No addresses')
  expect(text.match(/not selected; 0 answered/g)).toHaveLength(4)
})

test('the text holds every case, and the word what is simplified', () => {
  const word = textOf(renderToStaticMarkup(<ServiceEndpoints title="Which Pod gets the request?" />))
  const parts = [...CASES.flatMap((each) => tellCase(each, REQUESTS)), ...SIMPLIFICATIONS]
  expect(parts.filter((part) => !word.includes(part))).toEqual([])
})

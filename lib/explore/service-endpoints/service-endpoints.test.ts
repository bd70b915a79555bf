import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CASES, tellCase } from './cases'
import { listEndpoints, usableEndpoints } from './endpoint-slice'
import { chooseSelector, chooseTargetPort, type ExplorerState, PARTS, START, send, togglePart } from './explorer-state'
import { sendRequests } from './send-requests'
import { SELECTORS, TARGET_PORTS, toggleReady, toggleTerminating } from './setup'

/** `web-a rs-`: ready, serving, not terminating. */
function slice({ setup }: ExplorerState): string[] {
  return listEndpoints(setup).map(
    ({ pod, ready, serving, terminating }) =>
      `${pod.name} ${ready ? 'r' : '-'}${serving ? 's' : '-'}${terminating ? 't' : '-'}`,
  )
}

test('the EndpointSlice holds every selected Pod, with the conditions that its state gives it', () => {
  const unready = togglePart(START, 'web-a', 'ready')
  const leaving = togglePart(unready, 'web-b', 'terminating')
  const failed = togglePart(togglePart(leaving, 'web-c', 'terminating'), 'web-c', 'ready')
  expect([START, failed].map(slice)).toEqual([
    ['web-a rs-', 'web-b rs-', 'web-c rs-'],
    ['web-a ---', 'web-b -st', 'web-c --t'],
  ])
})

test('a selector of two labels needs both, and a typo matches nothing', () => {
  expect(slice(chooseSelector(START, 'app-and-track'))).toEqual(['web-a rs-', 'web-b rs-'])
  expect(slice(chooseSelector(START, 'typo'))).toEqual([])
})

test('every case of the text is told with its EndpointSlice and what becomes of the requests', () => {
  const rejected = 'kube-proxy has the node reject the connection; no Pod hears of it.'
  const refuses = (name: string) => `${name} refuses 2, since nothing listens on its port 80`
  expect(CASES.map((each) => tellCase(each, 6))).toEqual([
    [
      'The EndpointSlice has 3 addresses. Requests go to web-a, web-b, and web-c.',
      '6 requests: web-a answers 2; web-b answers 2; web-c answers 2.',
    ],
    [
      'The EndpointSlice has 3 addresses. Requests go to web-a and web-c.',
      '6 requests: web-a answers 3; web-c answers 3.',
    ],
    [
      'The EndpointSlice has 3 addresses. Requests go to web-a and web-c.',
      '6 requests: web-a answers 3; web-c answers 3.',
    ],
    [
      'The EndpointSlice has 3 addresses, and none that may get requests.',
      `6 requests: connection refused. The Service exists, and so does its address, but no address of the EndpointSlice may get requests. ${rejected}`,
    ],
    [
      'The EndpointSlice has 3 addresses, none of them ready. So requests go to what terminates and still serves: web-a, web-b, and web-c.',
      '6 requests: web-a answers 2; web-b answers 2; web-c answers 2.',
    ],
    [
      'No Pod has the labels of the selector, app: wbe (a typo). The EndpointSlice is empty.',
      `6 requests: connection refused. The Service exists, and so does its address, but the EndpointSlice is empty. ${rejected}`,
    ],
    [
      'The EndpointSlice has 2 addresses. Requests go to web-a and web-b.',
      '6 requests: web-a answers 3; web-b answers 3.',
    ],
    [
      'The EndpointSlice has 2 addresses. Requests go to web-a and web-c.',
      '6 requests: web-a answers 3; web-c answers 3.',
    ],
    [
      'The EndpointSlice has 3 addresses. Requests go to web-a, web-b, and web-c.',
      `6 requests: ${refuses('web-a')}; ${refuses('web-b')}; ${refuses('web-c')}.`,
    ],
    [
      'The EndpointSlice has 4 addresses. Requests go to web-a, web-b, web-c, and api-a.',
      '6 requests: api-a refuses 1, since nothing listens on its port 8080; web-a answers 2; web-b answers 2; web-c answers 1.',
    ],
  ])
})

test('where one Pod is ready, those that are being deleted get nothing', () => {
  const one = toggleTerminating(toggleReady(START.setup, 'web-a'), 'web-b')
  expect(usableEndpoints(listEndpoints(one)).map(({ pod }) => pod.name)).toEqual(['web-c'])
})

test('one request after the other goes on where the last one stopped', () => {
  const told = [1, 2, 3, 4].reduce<ExplorerState[]>((states) => [...states, send(states.at(-1) ?? START, 1)], [])
  expect(told.map((state) => state.told)).toEqual([
    ['One request: web-a answers 1.'],
    ['One request: web-b answers 1.'],
    ['One request: web-c answers 1.'],
    ['One request: web-a answers 1.'],
  ])
})

test('each change is told with what it means for requests', () => {
  expect(togglePart(START, 'web-b', 'label').told).toEqual([
    'web-b has the label app: debug.',
    'The EndpointSlice has 2 addresses. Requests go to web-a and web-c.',
  ])
  expect(togglePart(togglePart(START, 'api-a', 'label'), 'api-a', 'label')).toMatchObject({ setup: START.setup })
})

const action = fc.oneof(
  fc.constantFrom(...SELECTORS).map(
    ({ id }) =>
      (state: ExplorerState) =>
        chooseSelector(state, id),
  ),
  fc.constantFrom(...TARGET_PORTS).map(
    ({ id }) =>
      (state: ExplorerState) =>
        chooseTargetPort(state, id),
  ),
  fc.tuple(fc.constantFrom(...START.setup.pods), fc.constantFrom(...PARTS)).map(
    ([{ name }, part]) =>
      (state: ExplorerState) =>
        togglePart(state, name, part),
  ),
)

test('a Pod that is not selected or not serving never gets a request, and the spread is even', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (actions, count) => {
      const { setup } = actions.reduce((state, act) => act(state), START)
      const { replies } = sendRequests(setup, count)
      const reached = replies.flatMap((reply) => (reply.kind === 'rejected' ? [] : [reply.pod]))
      const allowed = listEndpoints(setup).flatMap(({ pod, serving }) => (serving ? [pod.name] : []))
      expect(reached.filter((name) => !allowed.includes(name))).toEqual([])
      expect(reached.length === 0).toBe(allowed.length === 0)
      const shares = [...new Set(reached)].map((name) => reached.filter((other) => other === name).length)
      if (count >= allowed.length && shares.length > 0)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(2)
    }),
  )
})

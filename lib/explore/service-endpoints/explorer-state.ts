import { sendRequests } from './send-requests'
import {
  START as FIRST_SETUP,
  type Pod,
  type Setup,
  selectorOf,
  toggleLabel,
  toggleReady,
  toggleTerminating,
} from './setup'
import { writeReplies, writeSlice } from './write'

/** Where a reader is: the Service and its Pods, and what the last action did. */
export interface ExplorerState {
  setup: Setup
  told: readonly string[]
}

export const START: ExplorerState = { setup: FIRST_SETUP, told: [writeSlice(FIRST_SETUP)] }

export function chooseSelector({ setup }: ExplorerState, selector: Setup['selector']): ExplorerState {
  const next = { ...setup, selector }
  return { setup: next, told: [`The Service selects ${selectorOf(next)?.label}.`, writeSlice(next)] }
}

export function chooseTargetPort({ setup }: ExplorerState, targetPort: Setup['targetPort']): ExplorerState {
  const told = `Port 80 of the Service leads to port ${targetPort} of the Pods. Nobody checks whether a program listens there.`
  return { setup: { ...setup, targetPort }, told: [told] }
}

export const PARTS = ['label', 'ready', 'terminating'] as const

export type Part = (typeof PARTS)[number]

/** Changes one thing of one Pod to its opposite. */
export function togglePart({ setup }: ExplorerState, name: string, part: Part): ExplorerState {
  const next = { label: toggleLabel, ready: toggleReady, terminating: toggleTerminating }[part](setup, name)
  const pod = next.pods.find((each) => each.name === name)
  return { setup: next, told: [pod ? CHANGES[part](pod) : '', writeSlice(next)] }
}

const CHANGES: Readonly<Record<Part, (pod: Pod) => string>> = {
  label: ({ name, app }) => `${name} has the label app: ${app}.`,
  ready: ({ name, isReady }) => `The readiness probe of ${name} ${isReady ? 'passes' : 'fails'}.`,
  terminating: ({ name, isTerminating }) =>
    isTerminating ? `${name} is being deleted and has not ended yet.` : `${name} is not being deleted.`,
}

export function send({ setup }: ExplorerState, count: number): ExplorerState {
  const sent = sendRequests(setup, count)
  return { setup: sent.setup, told: [writeReplies(setup, sent.replies)] }
}

import { sendRequests } from './send-requests'
import { type Setup, START, toggleLabel, toggleReady, toggleTerminating } from './setup'
import { writeReplies, writeSlice } from './write'

export interface Case {
  title: string
  setup: Setup
}

const WEB_PODS = ['web-a', 'web-b', 'web-c']

/** What is worth trying, for the text version. */
export const CASES: readonly Case[] = [
  { title: 'All is well', setup: START },
  { title: 'web-b is not ready', setup: toggleReady(START, 'web-b') },
  { title: 'web-b is being deleted and still answers', setup: toggleTerminating(START, 'web-b') },
  { title: 'No Pod is ready', setup: WEB_PODS.reduce(toggleReady, START) },
  { title: 'All are being deleted and still answer', setup: WEB_PODS.reduce(toggleTerminating, START) },
  { title: 'The selector has a typo', setup: { ...START, selector: 'typo' } },
  { title: 'The selector asks for two labels', setup: { ...START, selector: 'app-and-track' } },
  { title: 'web-b lost its label', setup: toggleLabel(START, 'web-b') },
  { title: 'targetPort is 80, where no program listens', setup: { ...START, targetPort: '80' } },
  { title: 'A Pod of another application has the same label', setup: toggleLabel(START, 'api-a') },
]

/** What the EndpointSlice is then, and what becomes of some requests. */
export function tellCase({ setup }: Case, requests: number): readonly string[] {
  return [writeSlice(setup), writeReplies(setup, sendRequests(setup, requests).replies)]
}

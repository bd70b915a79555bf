import type { Scenario } from './scenarios'
import { addressOf, findContainer } from './setup'
import type { Packet, Step, Walk, WalkEnd } from './walk'

function writePacket({ source, destination }: Packet): string {
  return `${source} → ${destination}`
}

/** How a step changes the addresses, in words; empty where they stay. */
export function writeChange({ change, before, after }: Step): string {
  if (change === 'sent') return writePacket(after)
  if (change === 'kept' || !before) return ''
  const isNewSource = before.source !== after.source
  const isNewDestination = before.destination !== after.destination
  const what = isNewSource && isNewDestination ? 'source and destination' : isNewSource ? 'source' : 'destination'
  return `${writePacket(after)}, new ${what}`
}

const NOTICES: Readonly<Record<Extract<WalkEnd, { kind: 'dropped' }>['notices'], string>> = {
  refused: 'The sender is told at once: connection refused.',
  closed: 'docker-proxy closes the connection: the sender gets an empty reply or a reset.',
  silence: 'The sender is told nothing and waits until it gives up.',
  'no-answer': 'The sender waits about three seconds and is then told: no route to host.',
  'no-route': 'The sender is told at once: network unreachable.',
  'unknown-name': 'The sender learns no address, so it cannot even try to connect.',
}

/** How the walk ends, and what the sender notices of it. */
export function writeEnd({ steps, end }: Walk): string {
  if (end.kind === 'dropped') return `It ends here. ${NOTICES[end.notices]}`
  return steps.some(({ change }) => change === 'rewritten' || change === 'relayed')
    ? 'Delivered. The answer goes the same way back, and the addresses are changed back on it.'
    : 'Delivered. The answer goes the same way back.'
}

/** Who asks for what. */
export function writeRequest(scenario: Scenario): string {
  const { request } = scenario
  if (request.from === 'container') {
    const target = findContainer(scenario, request.to)
    const to = request.by === 'name' ? request.to : target && addressOf(target)
    return `${request.container} connects to ${to}, port ${request.port}.`
  }
  const who = request.from === 'phone' ? 'A phone' : 'A browser on the host'
  return `${who} opens http://${request.to}:${request.port}.`
}

/** A long command on several lines of a shell, narrow enough where words permit it. A flag keeps its value beside it. */
export function foldCommand(command: string, width: number): string {
  const lines: string[] = []
  for (const [word] of command.matchAll(/-\S+ [^-]\S*|\S+/g)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(line === undefined ? word : `  ${word}`)
  }
  return lines.join(' \\\n')
}

import type { Part } from '@/lib/explore/service-endpoints/explorer-state'
import type { Pod, Setup } from '@/lib/explore/service-endpoints/setup'
import { writeRole } from '@/lib/explore/service-endpoints/write'
import { Tick } from '../kit/controls'
import { Box, type Mark } from '../kit/drawing'
import type { ServiceActions } from './service-endpoints-frame'

interface PodBoxProps {
  setup: Setup
  pod: Pod
  act: ServiceActions
}

/** A Pod: its labels and state to change, and what it has to do with the Service. */
export function PodBox({ setup, pod, act }: PodBoxProps) {
  const { name, address, app, track, listensOn, isReady, isTerminating, answered } = pod
  const role = writeRole(setup, pod)
  const mark: Mark = role.getsRequests ? 'ready' : role.isSelected ? 'waiting' : 'empty'
  const toggle = (part: Part) => () => act.toggle(name, part)
  return (
    <Box title={name} note={`${address}, listens on ${listensOn}`} mark={mark}>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend would stand where the box has its title already. */}
      <div className="service-pod" role="group" aria-label={name}>
        <code>
          app: {app}, track: {track}
        </code>
        <Tick label="label app: web" isOn={app === 'web'} act={toggle('label')} />
        <Tick label="readiness probe passes" isOn={isReady} act={toggle('ready')} />
        <Tick label="being deleted" isOn={isTerminating} act={toggle('terminating')} />
        <p>
          {role.text}; {answered} answered
        </p>
      </div>
    </Box>
  )
}

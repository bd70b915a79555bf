import { canCrash, canDelete } from '@/lib/explore/control-loop/act'
import { describePod, statusOf } from '@/lib/explore/control-loop/view'
import type { Pod, World } from '@/lib/explore/control-loop/world'
import { ObjectAction, ObjectActions } from '../kit/controls'
import { Chip, type Mark } from '../kit/drawing'
import type { LoopActions } from './control-loop-frame'

interface PodChipProps {
  world: World
  pod: Pod
  act: LoopActions
}

/** A Pod with its status and what can be done to it.  */
export function PodChip({ world, pod, act }: PodChipProps) {
  return (
    <Chip name={pod.name} mark={markOf(world, pod)} state={describePod(world, pod)}>
      <ObjectActions>
        <ObjectAction of={pod.name} act={() => act.deletePod(pod.name)} isIdle={!canDelete(pod)}>
          Delete
        </ObjectAction>
        <ObjectAction
          of={`the container of ${pod.name}`}
          act={() => act.crash(pod.name)}
          isIdle={!canCrash(world, pod)}
        >
          Crash
        </ObjectAction>
      </ObjectActions>
    </Chip>
  )
}

function markOf(world: World, pod: Pod): Mark {
  const status = statusOf(world, pod)
  if (status === 'Terminating') return 'leaving'
  if (status === 'Pending') return 'waiting'
  if (status === 'ContainerCreating') return 'starting'
  return status === 'Running' ? (pod.isReady ? 'ready' : 'waiting') : 'failed'
}

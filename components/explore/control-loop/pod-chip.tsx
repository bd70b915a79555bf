import { canCrash, canDelete } from '@/lib/explore/control-loop/act'
import { describePod, statusOf } from '@/lib/explore/control-loop/view'
import type { Pod, World } from '@/lib/explore/control-loop/world'
import { Chip, type Mark } from '../kit/drawing'
import type { LoopActions } from './control-loop-frame'

interface PodChipProps {
  world: World
  pod: Pod
  act: LoopActions
}

/** A Pod with its status and what can be done to it. A button that has nothing to do keeps the keyboard where it is. */
export function PodChip({ world, pod, act }: PodChipProps) {
  return (
    <Chip name={pod.name} mark={markOf(world, pod)} state={describePod(world, pod)}>
      <div className="loop-buttons">
        <button
          type="button"
          className="loop-button"
          aria-disabled={!canDelete(pod)}
          onClick={() => act.deletePod(pod.name)}
        >
          Delete <span className="sr-only">{pod.name}</span>
        </button>
        <button
          type="button"
          className="loop-button"
          aria-disabled={!canCrash(world, pod)}
          onClick={() => act.crash(pod.name)}
        >
          Crash <span className="sr-only">the container of {pod.name}</span>
        </button>
      </div>
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

import type { CSSProperties } from 'react'
import {
  countAvailable,
  countReplicas,
  findNew,
  type Pod,
  type ReplicaSet,
  type Rollout,
  sum,
} from '@/lib/explore/rollout/rollout'
import { type Bounds, resolveBounds } from '@/lib/explore/rollout/settings'
import { toColumns, writePod, writeProgress } from '@/lib/explore/rollout/write-rollout'
import { Box, Boxes, Chip, Chips, type Mark, Meter } from '../kit/drawing'

/** The Pods of each ReplicaSet, and how the numbers stand against the bounds. */
export function RolloutDrawing({ rollout }: { rollout: Rollout }) {
  const current = findNew(rollout)
  const size: CSSProperties & { '--pods': number } = { '--pods': rollout.settings.replicas }
  return (
    <div className="rollout-drawing" style={size}>
      <BoundMeters rollout={rollout} bounds={resolveBounds(rollout.settings)} />
      <Columns rollout={rollout} />
      <Boxes>
        {listShown(rollout).map((replicaSet) => (
          <ReplicaSetBox key={replicaSet.version.number} replicaSet={replicaSet} isNew={replicaSet === current} />
        ))}
      </Boxes>
    </div>
  )
}

/** Those with Pods, the one of the template, and always one beside it. */
function listShown(rollout: Rollout): ReplicaSet[] {
  const current = findNew(rollout)
  const latest = [...rollout.replicaSets].sort((one, other) => other.revision - one.revision).slice(0, 2)
  return rollout.replicaSets.filter(
    (replicaSet) => replicaSet === current || replicaSet.pods.length > 0 || latest.includes(replicaSet),
  )
}

function BoundMeters({ rollout, bounds: { most, least } }: { rollout: Rollout; bounds: Bounds }) {
  const all = sum(rollout.replicaSets, countReplicas)
  const available = sum(rollout.replicaSets, countAvailable)
  const current = findNew(rollout)
  const parts = (count: (replicaSet: ReplicaSet) => number) => {
    const updated = current ? count(current) : 0
    const old = sum(rollout.replicaSets, count) - updated
    return [
      { label: 'old', value: old, mark: 'old' as const },
      { label: 'new', value: updated, mark: 'ready' as const },
    ]
  }
  return (
    <div className="rollout-meters">
      <Meter label="Pods in all" parts={parts(countReplicas)} of={most} shown={`${all}, at most ${most}`} />
      <Meter label="Available" parts={parts(countAvailable)} of={most} shown={`${available}, at least ${least}`} />
    </div>
  )
}

function Columns({ rollout }: { rollout: Rollout }) {
  const { ready, upToDate, available } = toColumns(rollout)
  return (
    <dl className="rollout-columns">
      {[
        ['READY', ready],
        ['UP-TO-DATE', upToDate],
        ['AVAILABLE', available],
        ['Progressing', writeProgress(rollout)],
      ].map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const MARKS: Readonly<Record<Pod['state'], Mark>> = {
  starting: 'starting',
  ready: 'ready',
  unready: 'failed',
  leaving: 'leaving',
}

function ReplicaSetBox({ replicaSet, isNew }: { replicaSet: ReplicaSet; isNew: boolean }) {
  const { version, revision, pods } = replicaSet
  const note = `${isNew ? 'new' : 'old'}, revision ${revision}, ${countAvailable(replicaSet)} of ${countReplicas(replicaSet)} available`
  return (
    <Box title={<code>web-v{version.number}</code>} note={note} {...(!isNew && { mark: 'old' })}>
      {pods.length > 0 ? (
        <Chips label={`Pods of version ${version.number}`}>
          {pods.map((pod) => (
            <Chip key={pod.id} name={`v${version.number}-${pod.id}`} mark={MARKS[pod.state]} state={writePod(pod)} />
          ))}
        </Chips>
      ) : (
        <p>no Pods</p>
      )}
    </Box>
  )
}

import type { ReactNode } from 'react'
import { canDo, type NamedAction } from '@/lib/explore/storage/action'
import { claimStatus, podStatus, volumeStatus } from '@/lib/explore/storage/states'
import { NODES, type Pod, type Volume, type World } from '@/lib/explore/storage/world'
import { writeClaim, writeDisk, writePod, writeVolume } from '@/lib/explore/storage/write-storage'
import { ObjectAction, ObjectActions, Tick } from '../kit/controls'
import { Box, Boxes, Chip, Chips, type Mark } from '../kit/drawing'
import type { ActOnStorage, StoragePartProps } from './storage-frame'

interface DrawingProps {
  world: World
  act: ActOnStorage
}

/** Nodes with Pods, the namespace with its claims, the volumes, which are in no namespace, and the disks outside. */
export function StorageDrawing({ world, act }: Omit<StoragePartProps, 'name'>) {
  return (
    <div className="storage-drawing">
      <Boxes>
        {NODES.map((node) => (
          <NodeBox key={node} node={node} world={world} act={act} />
        ))}
      </Boxes>
      <Boxes>
        <NamespaceBox world={world} act={act} />
        <VolumesBox world={world} act={act} />
        <DisksBox world={world} />
      </Boxes>
    </div>
  )
}

const POD_MARKS: Readonly<Record<ReturnType<typeof podStatus>, Mark>> = {
  Running: 'ready',
  ContainerCreating: 'starting',
  Pending: 'waiting',
  Terminating: 'leaving',
}

function NodeBox({ node, world, act }: DrawingProps & { node: string }) {
  const pods = world.pods.filter((pod) => pod.node === node)
  return (
    <Box title={node} mark="old">
      <Tick label={`Cordon ${node}`} isOn={world.cordoned.includes(node)} act={() => act({ do: 'cordon', node })} />
      <Pods label={`Pods on ${node}`} pods={pods} {...{ world, act }} none="no Pod of ours" />
    </Box>
  )
}

function Pods({ label, pods, none, world, act }: DrawingProps & { label: string; pods: readonly Pod[]; none: string }) {
  if (pods.length === 0) return <p className="storage-none">{none}</p>
  return (
    <Chips label={label}>
      {pods.map((pod) => (
        <Chip key={pod.name} name={pod.name} mark={POD_MARKS[podStatus(pod)]} state={writePod(pod)}>
          <Buttons world={world} act={act} buttons={[['Delete', pod.name, 'delete-pod']]} />
        </Chip>
      ))}
    </Chips>
  )
}

const CLAIM_MARKS: Readonly<Record<ReturnType<typeof claimStatus>, Mark>> = {
  Bound: 'ready',
  Pending: 'waiting',
  Terminating: 'leaving',
  Lost: 'failed',
}

function NamespaceBox({ world, act }: DrawingProps) {
  const { namespace, replicas, claims, pods } = world
  const set = replicas === undefined ? 'no StatefulSet' : `StatefulSet db, replicas ${replicas}`
  return (
    <Box title="Namespace shop" note={namespace === 'gone' ? 'does not exist' : set}>
      <p className="storage-kind">PersistentVolumeClaims</p>
      {claims.length === 0 && <p className="storage-none">none</p>}
      <Chips label="PersistentVolumeClaims">
        {claims.map((claim) => (
          <Chip
            key={claim.id}
            name={claim.name}
            mark={CLAIM_MARKS[claimStatus(world, claim)]}
            state={writeClaim(world, claim)}
          >
            <Buttons world={world} act={act} buttons={[['Delete', claim.name, 'delete-claim']]} />
          </Chip>
        ))}
      </Chips>
      <p className="storage-kind">Pods without a node</p>
      <Pods
        label="Pods without a node"
        pods={pods.filter(({ node }) => node === undefined)}
        {...{ world, act }}
        none="none"
      />
    </Box>
  )
}

const VOLUME_MARKS: Readonly<Record<ReturnType<typeof volumeStatus>, Mark>> = {
  Bound: 'ready',
  Available: 'empty',
  Released: 'starting',
  Terminating: 'leaving',
}

function VolumesBox({ world, act }: DrawingProps) {
  return (
    <Box title="Cluster" note="PersistentVolumes, in no namespace">
      {world.volumes.length === 0 && <p className="storage-none">none</p>}
      <Chips label="PersistentVolumes">
        {world.volumes.map((volume) => (
          <Chip
            key={volume.name}
            name={volume.name}
            mark={VOLUME_MARKS[volumeStatus(world, volume)]}
            state={writeVolume(world, volume)}
          >
            <Buttons world={world} act={act} buttons={volumeButtons(volume)} />
          </Chip>
        ))}
      </Chips>
    </Box>
  )
}

/** Always three, of which each keeps its place, so that the keyboard does too. */
function volumeButtons({ name, isLeaving, reclaimPolicy }: Volume): ButtonOf[] {
  return [
    [`Set to ${reclaimPolicy === 'Delete' ? 'Retain' : 'Delete'}`, name, 'patch-volume'],
    isLeaving ? ['Remove finalizers', name, 'force-volume'] : ['Delete', name, 'delete-volume'],
    ['Remove claimRef', name, 'free-volume'],
  ]
}

function DisksBox({ world }: { world: World }) {
  return (
    <Box title="Outside the cluster" note="disks of the provider">
      {world.disks.length === 0 && <p className="storage-none">none: nothing is left</p>}
      <Chips label="Disks">
        {world.disks.map((disk) => {
          const { rows, reach, isReached } = writeDisk(world, disk)
          return (
            <Chip key={disk.name} name={disk.name} mark={isReached ? 'ready' : 'waiting'} state={`${rows}, ${reach}`} />
          )
        })}
      </Chips>
    </Box>
  )
}

/** What it says, whose it is, and what it does. */
type ButtonOf = readonly [label: string, name: string, what: NamedAction['do']]

function Buttons({ world, act, buttons }: DrawingProps & { buttons: readonly ButtonOf[] }): ReactNode {
  return (
    <ObjectActions>
      {buttons.map(([label, name, what], place) => (
        <ObjectAction
          // biome-ignore lint/suspicious/noArrayIndexKey: a button stays the same one when it says something else
          key={place}
          of={name}
          act={() => act({ do: what, name })}
          isIdle={!canDo(world, { do: what, name })}
        >
          {label}
        </ObjectAction>
      ))}
    </ObjectActions>
  )
}

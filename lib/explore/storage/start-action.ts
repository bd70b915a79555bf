import { isNamed, listWriters, type NamedAction, type PlainAction } from './action'
import { diskOf, isBound } from './states'
import {
  changeClaim,
  changePod,
  changeVolume,
  NODES,
  note,
  type Pod,
  podsUsing,
  REPORT,
  type Retention,
  removeVolume,
  type World,
} from './world'

/** What an action itself does, before anything follows from it. */
export function startAction(world: World, action: NamedAction | PlainAction): World {
  return isNamed(action) ? startNamed(world, action) : startPlain(world, action)
}

function startPlain(world: World, action: PlainAction): World {
  const you = (after: World, text: string) => note(after, 'You', text)
  switch (action.do) {
    case 'write':
      return you(
        write(world),
        `let ${listNames(listWriters(world))} write a row to the volume and one to the emptyDir.`,
      )
    case 'crash':
      return note(
        you(world, 'let the container of db-0 crash.'),
        'Kubelet',
        'starts a new container in the same Pod. The emptyDir lives as long as the Pod, the volume as its claim and its policy let it: both are as they were.',
      )
    case 'delete-set':
      return you({ ...world, replicas: undefined }, 'delete the StatefulSet db.')
    case 'create-set':
      return you({ ...world, replicas: 1 }, 'create the StatefulSet db again, with 1 replica.')
    case 'delete-namespace':
      return you({ ...world, namespace: 'Terminating' }, 'delete the namespace shop.')
    case 'create-namespace':
      return you(
        { ...world, namespace: 'Active', replicas: 1 },
        'create the namespace shop and the StatefulSet db again.',
      )
    case 'scale':
      return you({ ...world, replicas: action.replicas }, `scale db from ${world.replicas} to ${action.replicas}.`)
    case 'retain':
      return you(
        retain(world, action.retention),
        `set whenScaled to ${action.retention.whenScaled} and whenDeleted to ${action.retention.whenDeleted}.`,
      )
    case 'cordon':
      return cordon(world, action.node)
    case 'report':
      return you(
        { ...world, pods: [...world.pods, reportOn(action.node)] },
        `ask for a second Pod with the claim data-db-0: ${REPORT}, on ${action.node} alone.`,
      )
  }
}

function startNamed(world: World, { do: what, name }: NamedAction): World {
  const you = (after: World, text: string) => note(after, 'You', text)
  const volume = world.volumes.find((one) => one.name === name)
  switch (what) {
    case 'delete-pod':
      return you(changePod(world, name, { isLeaving: true }), `delete the Pod ${name}.`)
    case 'delete-claim':
      return you(
        changeClaim(world, name, { isLeaving: true }),
        `delete the claim ${name}.${whyClaimStays(world, name)}`,
      )
    case 'delete-volume':
      return you(
        changeVolume(world, name, { isLeaving: true }),
        `delete the PV ${name}.${volume && isBound(world, volume) ? ' Its claim still exists, so the finalizer kubernetes.io/pv-protection holds it: Terminating.' : ''}`,
      )
    case 'free-volume':
      return you(
        changeVolume(world, name, { claimRef: undefined }),
        `take the claimRef out of ${name}: it is Available, with its data.`,
      )
    case 'patch-volume': {
      const reclaimPolicy = volume?.reclaimPolicy === 'Delete' ? 'Retain' : 'Delete'
      return you(changeVolume(world, name, { reclaimPolicy }), `set the reclaim policy of ${name} to ${reclaimPolicy}.`)
    }
    case 'force-volume':
      return volume
        ? you(
            removeVolume(world, volume, true),
            `take the finalizers of ${name} away by force: the PV is gone, its claim is Lost, and the disk ${volume.disk} stays behind.`,
          )
        : world
  }
}

function whyClaimStays(world: World, name: string): string {
  const users = podsUsing(world, name)
  if (users.length === 0) return ''
  return ` Used by ${listNames(users)}, it is held by the finalizer kubernetes.io/pvc-protection: Terminating, and nothing is lost yet.`
}

function listNames(pods: readonly Pod[]): string {
  return pods.map(({ name }) => name).join(' and ')
}

function write(world: World): World {
  const writers = listWriters(world)
  const written = writers.map((pod) => diskOf(world, pod))
  return {
    ...world,
    pods: world.pods.map((pod) => (writers.includes(pod) ? { ...pod, scratch: pod.scratch + 1 } : pod)),
    disks: world.disks.map((disk) => (written.includes(disk) ? { ...disk, rows: disk.rows + 1 } : disk)),
  }
}

/** The owner of the claims that are in use is set anew; claims without a Pod stay as they are. */
function retain(world: World, retention: Retention): World {
  const goesWithSet = retention.whenDeleted === 'Delete'
  const isUsed = (name: string) => world.pods.some((pod) => pod.isOwned && pod.claim === name)
  const claims = world.claims.map((claim) => (isUsed(claim.name) ? { ...claim, goesWithSet } : claim))
  return { ...world, retention, claims }
}

function cordon(world: World, node: string): World {
  const isOn = world.cordoned.includes(node)
  const cordoned = NODES.filter((one) => (one === node ? !isOn : world.cordoned.includes(one)))
  const text = isOn
    ? `let ${node} take new Pods again.`
    : `cordon ${node}: it takes no new Pods. Those that run there stay.`
  return note({ ...world, cordoned }, 'You', text)
}

function reportOn(node: string): Pod {
  return {
    name: REPORT,
    claim: 'data-db-0',
    isOwned: false,
    onlyOn: node,
    node: undefined,
    isRunning: false,
    isLeaving: false,
    scratch: 0,
  }
}

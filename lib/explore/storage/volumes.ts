import type { Actor, Change } from './change'
import { isBound, volumeStatus } from './states'
import {
  type Claim,
  changeClaim,
  changeVolume,
  podsUsing,
  removeVolume,
  type Volume,
  volumeName,
  type World,
} from './world'

/**
 * A claim that is marked for deletion goes once no Pod uses it any more, whether the Pod runs or not.
 * Source: kubernetes/website concepts/storage/persistent-volumes.md, "Storage Object in Use Protection".
 */
export const claimProtection: Actor = (world) => {
  const claim = world.claims.find(({ name, isLeaving }) => isLeaving && podsUsing(world, name).length === 0)
  if (!claim) return undefined
  const after = { ...world, claims: world.claims.filter((other) => other !== claim) }
  return {
    who: 'PVC protection controller',
    tells: `finds no Pod that uses ${claim.name} and takes its finalizer away: the claim is gone.`,
    after,
  }
}

/** What happens to a volume without its claim: the same page, "Reclaiming". */
export const reclaim: Actor = (world) => {
  const volume = world.volumes.find((one) => volumeStatus(world, one) === 'Released' && one.reclaimPolicy === 'Delete')
  if (!volume) return undefined
  return {
    who: 'Provisioner',
    tells: `deletes the disk ${volume.disk} and the PV ${volume.name}: its reclaim policy is Delete.`,
    after: removeVolume(world, volume, false),
  }
}

/**
 * A volume that is marked for deletion goes once it is bound to no claim. Its disk goes by the reclaim policy, whichever of
 * claim and volume was deleted first: the same page, and kubernetes/enhancements KEP 2644.
 */
export const volumeProtection: Actor = (world) => {
  const volume = world.volumes.find((one) => one.isLeaving && !isBound(world, one))
  if (!volume) return undefined
  const keepsDisk = volume.reclaimPolicy === 'Retain'
  return {
    who: 'PV protection controller',
    tells: `lets ${volume.name} go, which is bound to no claim. ${keepsDisk ? `The disk ${volume.disk} stays with its provider.` : `The disk ${volume.disk} is deleted with it.`}`,
    after: removeVolume(world, volume, keepsDisk),
  }
}

/**
 * Binds a claim to a volume that is free, or has one made: at once, or only when a Pod with the claim has a node.
 * Source: kubernetes/website concepts/storage/storage-classes.md, "Volume Binding Mode".
 */
export const bind: Actor = (world) => {
  const isDue = ({ name }: Claim) =>
    world.settings.bindingMode === 'Immediate' || podsUsing(world, name).some(({ node }) => node !== undefined)
  const claim = world.claims.find((one) => one.volume === undefined && !one.isLeaving && isDue(one))
  if (!claim) return undefined
  const free = world.volumes.find((volume) => volumeStatus(world, volume) === 'Available')
  return free ? bindTo(world, claim, free) : provision(world, claim)
}

function bindTo(world: World, { name, id }: Claim, volume: Volume): Change {
  return {
    who: 'PV controller',
    tells: `binds ${name} to ${volume.name}, which is Available and fits, with all that is on it.`,
    after: changeVolume(changeClaim(world, name, { volume: volume.name }), volume.name, { claimRef: { name, id } }),
  }
}

function provision(world: World, { name, id }: Claim): Change {
  const volume: Volume = {
    name: volumeName(id),
    disk: `disk-${id}`,
    claimRef: { name, id },
    reclaimPolicy: world.settings.reclaimPolicy,
    isLeaving: false,
  }
  const made = {
    ...world,
    volumes: [...world.volumes, volume],
    disks: [...world.disks, { name: volume.disk, claimId: id, rows: 0 }],
  }
  return {
    who: 'Provisioner',
    tells: `makes an empty disk, ${volume.disk}, and the PV ${volume.name} for ${name}: both are Bound.`,
    after: changeClaim(made, name, { volume: volume.name }),
  }
}

/** What the kubelet remembers of the restarts of a container. */
export interface BackOff {
  /** The delay that holds now, in seconds. */
  delay: number
  /** When it was last raised. */
  at: number
}

const FIRST_DELAY = 10
const LONGEST_DELAY = 300
/** A container that has run this long without trouble begins anew. */
const RESET_AFTER = 600

/** Whether a container may be started again now, or from when. */
export interface Restart {
  at: number
  backOff: BackOff | undefined
}

/**
 * When a container that ended at `now`, because a probe had failed, is started again.
 *
 * 10 s, doubled with each restart up to 300 s, and anew after 10 minutes of running: kubernetes/website
 * concepts/workloads/pods/pod-lifecycle.md, "Container restarts". To kill and to start anew is one step of the kubelet, which
 * looks at the containers as they were before it: so it measures from the end of the container before this one, and only
 * where that is too short ago does it wait, then from the end of this one. Source: kubernetes/kubernetes
 * pkg/kubelet/kuberuntime/kuberuntime_manager.go, `SyncPod` and `doBackOff`, and client-go util/flowcontrol/backoff.go.
 */
export function planRestart(now: number, endedBefore: number | undefined, backOff: BackOff | undefined): Restart {
  if (endedBefore === undefined) return { at: now, backOff }
  const holds = backOff && endedBefore - backOff.at <= RESET_AFTER && now - endedBefore < backOff.delay
  if (!holds) return { at: now, backOff: raise(backOff, endedBefore, now) }
  // The next look finds this container as the last that ended.
  const at = now - backOff.at > RESET_AFTER ? now : now + backOff.delay
  return { at, backOff: raise(backOff, now, at) }
}

function raise(backOff: BackOff | undefined, ended: number, at: number): BackOff {
  if (!backOff || ended - backOff.at > RESET_AFTER) return { delay: FIRST_DELAY, at }
  return { delay: Math.min(2 * backOff.delay, LONGEST_DELAY), at }
}

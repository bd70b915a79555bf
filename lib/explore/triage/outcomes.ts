/** Where a walk ends: the id of a status in `content/statuses.yaml`. */
export type OutcomeId =
  | 'completed'
  | 'container-creating'
  | 'crash-loop-back-off'
  | 'create-container-config-error'
  | 'create-container-error'
  | 'err-image-never-pull'
  | 'err-image-pull'
  | 'error'
  | 'evicted'
  | 'failed-attach-volume'
  | 'failed-create'
  | 'failed-create-pod-sandbox'
  | 'failed-mount'
  | 'failed-scheduling'
  | 'image-pull-back-off'
  | 'init-crash-loop-back-off'
  | 'init-error'
  | 'init-running'
  | 'invalid-image-name'
  | 'node-not-ready'
  | 'not-ready'
  | 'oom-killed'
  | 'out-of-cpu'
  | 'pending'
  | 'pod-initializing'
  | 'run-container-error'
  | 'running-not-ready'
  | 'scheduling-disabled'
  | 'scheduling-gated'
  | 'terminating'
  | 'unhealthy'
  | 'unknown'

export interface Outcome {
  /** As kubectl prints it; the same as in the list of statuses, which a test compares. */
  name: string
  /** The next command, one of those that the list names. */
  command: string
  /** What to look for in its answer, and what to do then. */
  say: string
}

const DESCRIBE = 'kubectl describe pod POD'
const LOGS = 'kubectl logs POD'
const PREVIOUS = 'kubectl logs POD --previous'
const INIT = 'kubectl logs POD -c INIT_CONTAINER'
const NODE = 'kubectl describe node NODE'

/** Facts: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/ and the pages of each status in the list. */
export const OUTCOMES: Readonly<Record<OutcomeId, Outcome>> = {
  completed: {
    name: 'Completed',
    command: DESCRIBE,
    say: 'Exit Code: 0. For a Job this is success. A server must stay in the foreground.',
  },
  'container-creating': {
    name: 'ContainerCreating',
    command: DESCRIBE,
    say: 'Pulling: the image is on its way, so wait for the event Pulled. Only Scheduled: the kubelet has just begun, or waits for a volume.',
  },
  'crash-loop-back-off': {
    name: 'CrashLoopBackOff',
    command: PREVIOUS,
    say: 'The app gave up by itself. The last lines before the end say why, in its own words.',
  },
  'create-container-config-error': {
    name: 'CreateContainerConfigError',
    command: DESCRIBE,
    say: 'The event Failed names the Secret, the ConfigMap or the key that is missing. Create it or correct the name.',
  },
  'create-container-error': {
    name: 'CreateContainerError',
    command: DESCRIBE,
    say: 'The event Failed holds the words of the container runtime, often that no command is given.',
  },
  'err-image-never-pull': {
    name: 'ErrImageNeverPull',
    command: DESCRIBE,
    say: 'The image is not on the node and must not be pulled. Load it, or change the pull policy.',
  },
  'err-image-pull': {
    name: 'ErrImagePull',
    command: DESCRIBE,
    say: 'The event Failed holds the answer of the registry: not found, access denied, or no answer.',
  },
  error: {
    name: 'Error',
    command: LOGS,
    say: 'The log is still there. Compare its last lines with the exit code that describe shows.',
  },
  evicted: {
    name: 'Evicted',
    command: DESCRIBE,
    say: 'The message says what ran low. Give the Pod requests that fit what it uses.',
  },
  'failed-attach-volume': {
    name: 'FailedAttachVolume',
    command: 'kubectl get volumeattachments',
    say: 'The disk is still attached to another node, or the provider refuses. Let the old Pod end first.',
  },
  'failed-create': {
    name: 'FailedCreate',
    command: 'kubectl describe replicaset REPLICASET',
    say: 'The API server refused the Pods. The event names the quota, the ServiceAccount or the rule.',
  },
  'failed-create-pod-sandbox': {
    name: 'FailedCreatePodSandBox',
    command: 'kubectl get pods --namespace kube-system -o wide',
    say: 'The network of the Pod cannot be set up. Look at the network plugin’s Pod on this node.',
  },
  'failed-mount': {
    name: 'FailedMount',
    command: DESCRIBE,
    say: 'The event names the volume, and often a Secret or ConfigMap that does not exist.',
  },
  'failed-scheduling': {
    name: 'FailedScheduling',
    command: DESCRIBE,
    say: 'The message counts the nodes by reason. Remove the reason that stands before most of them.',
  },
  'image-pull-back-off': {
    name: 'ImagePullBackOff',
    command: DESCRIBE,
    say: 'This is only the wait. The event Failed above it holds the answer of the registry.',
  },
  'init-crash-loop-back-off': {
    name: 'Init:CrashLoopBackOff',
    command: 'kubectl logs POD -c INIT_CONTAINER --previous',
    say: 'An init container fails again and again. Its last run says why.',
  },
  'init-error': {
    name: 'Init:Error',
    command: INIT,
    say: 'An init container has failed. The app does not start before it ends well.',
  },
  'init-running': {
    name: 'Init:0/1',
    command: INIT,
    say: 'An init container works or waits. Its log says for what.',
  },
  'invalid-image-name': {
    name: 'InvalidImageName',
    command: "kubectl get pod POD -o jsonpath='{.spec.containers[*].image}'",
    say: 'No registry was asked. Look for capital letters, spaces, https:// or a variable in the name.',
  },
  'node-not-ready': {
    name: 'NodeNotReady',
    command: 'kubectl get nodes',
    say: 'The Pod is well, its node is not. Go on with the node.',
  },
  'not-ready': {
    name: 'NotReady',
    command: NODE,
    say: 'Read the conditions: the kubelet says what is missing, or it has stopped reporting.',
  },
  'oom-killed': {
    name: 'OOMKilled',
    command: DESCRIBE,
    say: 'Exit Code: 137. Compare the memory limit with what the app uses at its peak.',
  },
  'out-of-cpu': {
    name: 'OutOfcpu',
    command: DESCRIBE,
    say: 'The kubelet refused the Pod, often because the manifest names its node itself.',
  },
  pending: {
    name: 'Pending',
    command: DESCRIBE,
    say: 'Nobody has tried to place it. Look at schedulerName, and whether the scheduler runs.',
  },
  'pod-initializing': {
    name: 'PodInitializing',
    command: DESCRIBE,
    say: 'The init containers are done. Mostly the image of the app is being pulled.',
  },
  'run-container-error': {
    name: 'RunContainerError',
    command: DESCRIBE,
    say: 'The process could not be started: a program that is not there, or that may not be executed.',
  },
  'running-not-ready': {
    name: 'Running, READY 0/1',
    command: DESCRIBE,
    say: 'Look at the conditions and the states of all containers. It may only be starting, or one has ended.',
  },
  'scheduling-disabled': {
    name: 'Ready,SchedulingDisabled',
    command: NODE,
    say: 'Somebody keeps new Pods away from the node. When the work there is done, uncordon it.',
  },
  'scheduling-gated': {
    name: 'SchedulingGated',
    command: "kubectl get pod POD -o jsonpath='{.spec.schedulingGates}'",
    say: 'The Pod waits on purpose. The name of the gate mostly says which controller has to open it.',
  },
  terminating: {
    name: 'Terminating',
    command: 'kubectl get pod POD -o yaml',
    say: 'Look for finalizers and the grace period. An app that does not react to SIGTERM takes all of it.',
  },
  unhealthy: {
    name: 'Unhealthy',
    command: DESCRIBE,
    say: 'The event says which probe failed and what came back. Compare port, path and time with the app.',
  },
  unknown: {
    name: 'Unknown',
    command: 'kubectl get nodes',
    say: 'Its node was restarted or cannot be reached, so nobody knows how the container ended.',
  },
}

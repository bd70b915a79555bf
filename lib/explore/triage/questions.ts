import type { OutcomeId } from './outcomes'

export type QuestionId =
  | 'start'
  | 'waiting'
  | 'ended'
  | 'running'
  | 'leaving'
  | 'pending'
  | 'creating'
  | 'init'
  | 'image'
  | 'refused'
  | 'crash'
  | 'unready'
  | 'node'

export interface Answer {
  text: string
  /** The next question, or where the walk ends. */
  to: { question: QuestionId } | { outcome: OutcomeId }
}

export interface Question {
  ask: string
  /** The command whose answer the reader looks at. */
  look: string
  answers: readonly Answer[]
}

const PODS = 'kubectl get pods'
const DESCRIBE = 'kubectl describe pod POD'
const NODES = 'kubectl get nodes'

/**
 * The questions from the STATUS column to a status of the list. STATUS is what `printPod` makes of phase, container states
 * and deletion (kubernetes, pkg/printers/internalversion/printers.go).
 */
export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  start: {
    ask: 'What do you see of the Pod?',
    look: PODS,
    answers: [
      ask('Nothing, though its Deployment exists', { outcome: 'failed-create' }),
      ask('It has never started', { question: 'waiting' }),
      ask('It ends or has ended', { question: 'ended' }),
      ask('Running', { question: 'running' }),
      ask('Terminating, Unknown, or trouble on one node', { question: 'leaving' }),
    ],
  },
  waiting: {
    ask: 'Which word is in STATUS?',
    look: PODS,
    answers: [
      ask('Pending', { question: 'pending' }),
      ask('ContainerCreating', { question: 'creating' }),
      ask('Init:… or PodInitializing', { question: 'init' }),
      ask('One with Image in it', { question: 'image' }),
      ask('One with Container and Error in it', { question: 'refused' }),
      ask('SchedulingGated', { outcome: 'scheduling-gated' }),
    ],
  },
  pending: {
    ask: 'What is the last event?',
    look: DESCRIBE,
    answers: [ask('FailedScheduling', { outcome: 'failed-scheduling' }), ask('There is none', { outcome: 'pending' })],
  },
  creating: {
    ask: 'What is the last event?',
    look: DESCRIBE,
    answers: [
      ask('Pulling, or only Scheduled', { outcome: 'container-creating' }),
      ask('FailedMount', { outcome: 'failed-mount' }),
      ask('FailedAttachVolume', { outcome: 'failed-attach-volume' }),
      ask('FailedCreatePodSandBox', { outcome: 'failed-create-pod-sandbox' }),
    ],
  },
  init: {
    ask: 'Which one exactly?',
    look: PODS,
    answers: [
      ask('Init:0/1 or other numbers', { outcome: 'init-running' }),
      ask('Init:Error', { outcome: 'init-error' }),
      ask('Init:CrashLoopBackOff', { outcome: 'init-crash-loop-back-off' }),
      ask('PodInitializing', { outcome: 'pod-initializing' }),
    ],
  },
  image: {
    ask: 'Which one exactly?',
    look: PODS,
    answers: [
      ask('ErrImagePull', { outcome: 'err-image-pull' }),
      ask('ImagePullBackOff', { outcome: 'image-pull-back-off' }),
      ask('InvalidImageName', { outcome: 'invalid-image-name' }),
      ask('ErrImageNeverPull', { outcome: 'err-image-never-pull' }),
    ],
  },
  refused: {
    ask: 'Which one exactly?',
    look: PODS,
    answers: [
      ask('CreateContainerConfigError', { outcome: 'create-container-config-error' }),
      ask('CreateContainerError', { outcome: 'create-container-error' }),
      ask('RunContainerError', { outcome: 'run-container-error' }),
    ],
  },
  ended: {
    ask: 'Which word is in STATUS?',
    look: PODS,
    answers: [
      ask('CrashLoopBackOff', { question: 'crash' }),
      ask('OOMKilled', { outcome: 'oom-killed' }),
      ask('Error', { outcome: 'error' }),
      ask('Completed', { outcome: 'completed' }),
      ask('Evicted', { outcome: 'evicted' }),
      ask('OutOfcpu or OutOfmemory', { outcome: 'out-of-cpu' }),
    ],
  },
  crash: {
    ask: 'What do Last State and the events say?',
    look: DESCRIBE,
    answers: [
      ask('Reason: Error, and no probe is named', { outcome: 'crash-loop-back-off' }),
      ask('Reason: OOMKilled', { outcome: 'oom-killed' }),
      ask('Killing: failed liveness or startup probe', { outcome: 'unhealthy' }),
      ask('Reason: Completed, Exit Code: 0', { outcome: 'completed' }),
      ask('Reason: StartError', { outcome: 'run-container-error' }),
    ],
  },
  running: {
    ask: 'What do READY and RESTARTS show?',
    look: PODS,
    answers: [
      ask('READY 0/1, and RESTARTS stays', { question: 'unready' }),
      ask('RESTARTS grows', { question: 'crash' }),
    ],
  },
  unready: {
    ask: 'What is the last warning?',
    look: DESCRIBE,
    answers: [
      ask('Unhealthy', { outcome: 'unhealthy' }),
      ask('NodeNotReady', { outcome: 'node-not-ready' }),
      ask('There is none', { outcome: 'running-not-ready' }),
    ],
  },
  leaving: {
    ask: 'Which is it?',
    look: PODS,
    answers: [
      ask('Terminating, for minutes', { question: 'node' }),
      ask('Unknown', { outcome: 'unknown' }),
      ask('All Pods of one node have trouble', { question: 'node' }),
    ],
  },
  node: {
    ask: 'What is the STATUS of its node?',
    look: NODES,
    answers: [
      ask('NotReady', { outcome: 'not-ready' }),
      ask('Ready,SchedulingDisabled', { outcome: 'scheduling-disabled' }),
      ask('Ready, and one Pod is Terminating', { outcome: 'terminating' }),
    ],
  },
}

function ask(text: string, to: Answer['to']): Answer {
  return { text, to }
}

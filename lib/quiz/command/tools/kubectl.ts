import { defineFlags, defineTool } from '../define-tool'
import { CLUSTER_COMMANDS } from './kubectl-cluster'
import { CREATE_COMMANDS } from './kubectl-create'
import { GLOBAL } from './kubectl-flags'
import { OBJECT_COMMANDS } from './kubectl-objects'
import { POD_COMMANDS } from './kubectl-pods'
import { WORKLOAD_COMMANDS } from './kubectl-workloads'

/** After the help of kubectl 1.32, and https://kubernetes.io/docs/reference/kubectl/generated/ for what came since. */
export const KUBECTL = defineTool({
  name: 'kubectl',
  groups: { '': defineFlags(GLOBAL) },
  commands: [...OBJECT_COMMANDS, ...CREATE_COMMANDS, ...POD_COMMANDS, ...WORKLOAD_COMMANDS, ...CLUSTER_COMMANDS],
  globalAnywhere: true,
})

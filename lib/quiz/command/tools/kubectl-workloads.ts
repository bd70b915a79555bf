import { kubectlCommands } from './kubectl-commands'
import {
  ALL,
  ALL_NAMESPACES,
  CHANGES,
  DRY_RUN,
  FILES,
  MANAGER,
  NO_HEADERS,
  OUTPUT,
  SAVE,
  SELECTOR,
  TIMEOUT,
} from './kubectl-flags'

const EXPOSE = `
  --cluster-ip <word> : sets the address
  --external-ip <word> : adds an address outside
  -l --labels <selector> : sets labels
  --load-balancer-ip <word> : sets the address of the load balancer
  --name <word> : names the Service
  --override-type <word> : chooses how the overrides are put in
  --overrides <json> : overrides fields
  --port <word> : sets the port of the Service
  --protocol <word> : chooses TCP or UDP
  --selector <selector> : chooses the Pods by labels
  --session-affinity <word> : keeps a client with one Pod
  --target-port <word> : sets the port of the Pods
  --type <word> : chooses the type of the Service
`

const SCALE = `
  --current-replicas <word> : scales only from this number
  --replicas <word> : sets the number of Pods
  --resource-version <word> : changes only this version
`

const AUTOSCALE = `
  --cpu <quantity> : sets how much CPU is aimed at
  --cpu-percent <word> : sets how much CPU is aimed at, in percent
  --max <word> : limits the number of Pods
  --memory <quantity> : sets how much memory is aimed at
  --min <word> : sets the least number of Pods
  --name <word> : names the autoscaler
`

const SET = `
  ${ALL}
  ${FILES}
  ${CHANGES}
  ${SELECTOR}
  --local : asks no server
`

const SET_ENV = `
  -c --containers <word> : chooses the containers
  -e --env <word>* : sets an environment variable
  --from <reference> : takes the variables from a resource
  --keys <word>, : chooses the keys
  --list : shows them in place of changing them
  --overwrite=true : replaces a value that is there
  --prefix <word> : sets what stands before the names
  --resolve : shows what references mean
`

const SET_RESOURCES = `
  -c --containers <word> : chooses the containers
  --limits <quantities> : sets the limits
  --requests <quantities> : sets the requests
`

export const WORKLOAD_COMMANDS = [
  ...kubectlCommands('expose : resource:resources', EXPOSE, FILES, CHANGES, SAVE),
  ...kubectlCommands('scale : resource:resources', SCALE, FILES, DRY_RUN, OUTPUT, SELECTOR, ALL, TIMEOUT),
  ...kubectlCommands('autoscale : resource:resources', AUTOSCALE, FILES, CHANGES, SAVE),
  ...kubectlCommands(
    'rollout status : resource:resources',
    '--revision <word> : chooses a revision',
    '-w --watch=true : waits until it is done',
    FILES,
    SELECTOR,
    TIMEOUT,
  ),
  ...kubectlCommands(
    'rollout history : resource:resources',
    '--revision <word> : chooses a revision',
    FILES,
    OUTPUT,
    SELECTOR,
  ),
  ...kubectlCommands(
    'rollout undo : resource:resources',
    '--to-revision <word> : chooses the revision to go back to',
    FILES,
    OUTPUT,
    DRY_RUN,
    SELECTOR,
  ),
  ...kubectlCommands(
    `rollout restart : resource:resources
     rollout pause : resource:resources
     rollout resume : resource:resources`,
    FILES,
    OUTPUT,
    MANAGER,
    SELECTOR,
  ),
  ...kubectlCommands('set image : resource:resources, new image...', SET),
  ...kubectlCommands('set env : resource:resources, variable...', SET, SET_ENV),
  ...kubectlCommands('set resources : resource:resources', SET, SET_RESOURCES),
  ...kubectlCommands('set serviceaccount, set sa : resource:resources', SET),
  ...kubectlCommands(
    'set selector : resource:resources, label...',
    SET,
    '--resource-version <word> : changes only this version',
  ),
  ...kubectlCommands(
    'top pod, top pods, top po : Pod:pod',
    '--containers : shows each container',
    '--sum : adds them up',
    '--sort-by <word> : sorts by CPU or memory',
    '--use-protocol-buffers=true : speaks the short form',
    SELECTOR,
    NO_HEADERS,
    ALL_NAMESPACES,
    '--field-selector <selector> : chooses by fields',
  ),
  ...kubectlCommands(
    'top node, top nodes, top no : node:node',
    '--show-capacity : counts what the node has',
    '--sort-by <word> : sorts by CPU or memory',
    '--use-protocol-buffers=true : speaks the short form',
    SELECTOR,
    NO_HEADERS,
  ),
]

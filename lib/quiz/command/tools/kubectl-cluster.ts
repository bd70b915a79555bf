import { kubectlCommands } from './kubectl-commands'
import {
  ALL,
  ALL_NAMESPACES,
  DRY_RUN,
  FILES,
  MANAGER,
  NO_HEADERS,
  OUTPUT,
  POD_TIMEOUT,
  SELECTOR,
  SUBRESOURCE,
  TIMEOUT,
  VALIDATE,
} from './kubectl-flags'

const DRAIN = `
  --chunk-size <word> : sets how many are fetched at once
  --delete-emptydir-data : gives up the data of emptyDir volumes
  --disable-eviction : deletes Pods in place of evicting them
  --force : also removes Pods that nobody recreates
  --grace-period <word> : sets how many seconds stopping may take
  --ignore-daemonsets : leaves Pods of DaemonSets where they are
  --pod-selector <selector> : chooses the Pods by labels
  --skip-wait-for-delete-timeout <word> : does not wait for Pods that end so long
`

const PROXY = `
  --accept-hosts <word> : says which hosts may ask
  --accept-paths <word> : says which paths may be asked for
  --address <word> : chooses the address of this machine
  --api-prefix <word> : sets the path of the API
  --append-server-path : adds the path of the server
  --disable-filter : lets everything through
  --keepalive <duration> : sets how often the connection is kept alive
  -p --port <word> : chooses the port of this machine
  --reject-methods <word> : says which methods are refused
  --reject-paths <word> : says which paths are refused
  -u --unix-socket <path> : listens on a socket
  -w --www <path> : also serves files
  -P --www-prefix <word> : sets the path of the files
`

const EVENTS = `
  --chunk-size <word> : sets how many are fetched at once
  --for <reference> : shows those of one resource
  --types <word>, : shows those of a type
  -w --watch : goes on showing new ones
`

const API_RESOURCES = `
  --api-group <word> : shows those of a group
  --cached : asks the cache
  --categories <word>, : shows those of a category
  --namespaced=true : shows those in namespaces
  -o --output <word> : chooses the form of the output
  --sort-by <word> : sorts the list
  --verbs <word>, : shows those with a verb
`

const SET_CLUSTER = `
  --embed-certs : keeps certificates in the file itself
  --proxy-url <word> : names a proxy
`

const SET_CREDENTIALS = `
  --auth-provider <word> : names who signs in
  --auth-provider-arg <word>* : gives an argument for who signs in
  --embed-certs : keeps certificates in the file itself
  --exec-api-version <word> : sets the version of the program that signs in
  --exec-arg <word>* : gives an argument for the program that signs in
  --exec-command <word> : names the program that signs in
  --exec-env <word>* : sets a variable for the program that signs in
`

const VIEW = `
  --flatten : makes the file stand alone
  --merge=true : puts all files together
  --minify : shows only what the context needs
  --raw : also shows secrets
`

export const CLUSTER_COMMANDS = [
  ...kubectlCommands('drain : node:node...', DRAIN, DRY_RUN, SELECTOR, TIMEOUT),
  ...kubectlCommands(
    `cordon : node:node...
     uncordon : node:node...`,
    DRY_RUN,
    SELECTOR,
  ),
  ...kubectlCommands(
    'taint : resource:resources, taint...',
    DRY_RUN,
    OUTPUT,
    MANAGER,
    SELECTOR,
    ALL,
    VALIDATE,
    '--overwrite : replaces a value that is there',
  ),
  ...kubectlCommands(
    'explain : field:field',
    '--api-version <word> : chooses the version of the API',
    '-o --output <word> : chooses the form of the output',
    '--recursive : shows all fields below',
  ),
  ...kubectlCommands('api-resources', API_RESOURCES, NO_HEADERS),
  ...kubectlCommands('events', EVENTS, OUTPUT, ALL_NAMESPACES, NO_HEADERS),
  ...kubectlCommands('proxy', PROXY),
  ...kubectlCommands(
    'version',
    '--client : shows only the version of kubectl',
    '-o --output <word> : chooses the form of the output',
  ),
  ...kubectlCommands('cluster-info'),
  ...kubectlCommands(
    'cluster-info dump',
    OUTPUT,
    ALL_NAMESPACES,
    POD_TIMEOUT,
    '--namespaces <word>, : chooses namespaces',
    '--output-directory <path> : writes to a folder',
  ),
  ...kubectlCommands(
    'auth can-i : verb, resource:reference',
    '--list : shows everything that is allowed',
    '-q --quiet : prints nothing',
    ALL_NAMESPACES,
    NO_HEADERS,
    SUBRESOURCE,
  ),
  ...kubectlCommands('auth whoami', OUTPUT),
  ...kubectlCommands(
    'auth reconcile',
    DRY_RUN,
    FILES,
    OUTPUT,
    '--remove-extra-permissions : takes away other permissions',
    '--remove-extra-subjects : takes away other subjects',
  ),
  ...kubectlCommands('config view', VIEW, OUTPUT),
  ...kubectlCommands(
    'config get-contexts : context...',
    NO_HEADERS,
    '-o --output <word> : chooses the form of the output',
  ),
  ...kubectlCommands('config set-context : context', '--current : changes the current context'),
  ...kubectlCommands('config set-cluster : cluster', SET_CLUSTER),
  ...kubectlCommands('config set-credentials : user', SET_CREDENTIALS),
  ...kubectlCommands('config set : property, value', '--set-raw-bytes : takes the value as it is'),
  ...kubectlCommands(
    'kustomize : folder:path',
    '-o --output <path> : writes to a file',
    '--enable-helm : allows Helm charts',
    '--load-restrictor <word> : says which files may be read',
  ),
  ...kubectlCommands('certificate approve : request...', FILES, OUTPUT, '--force : approves again'),
  ...kubectlCommands('certificate deny : request...', FILES, OUTPUT, '--force : denies again'),
  ...kubectlCommands('plugin list', '--name-only : shows only names'),
  ...kubectlCommands(
    `api-versions
     completion : shell
     config current-context
     config delete-cluster : cluster
     config delete-context : context
     config delete-user : user
     config get-clusters
     config get-users
     config rename-context : context, new name
     config unset : property
     config use-context, config use : context
     options`,
  ),
]

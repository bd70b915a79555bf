import { kubectlCommands } from './kubectl-commands'
import { CHANGES, FILES, OUTPUT, SAVE, SELECTOR, VALIDATE } from './kubectl-flags'

const LITERALS = `
  --append-hash : adds a hash to the name
  --from-env-file <path>, : reads keys and values from a file
  --from-file <keyed-path>* : takes a file as a value
  --from-literal <word>* : gives a key and its value
`

const IMAGE = '--image <word> : chooses the image'
const TCP = '--tcp <word>, : sets the port and the port of the Pods'

const SUBJECTS = `
  --clusterrole <word> : names the ClusterRole
  --group <word>* : gives it to a group
  --serviceaccount <word>* : gives it to a ServiceAccount
  --user <word>* : gives it to a user
`

const RULES = `
  --resource <reference>, : says for which kind of resource
  --resource-name <word>, : says for which resource
  --verb <word>, : says what is allowed
`

const REGISTRY = `
  --append-hash : adds a hash to the name
  --docker-email <word> : gives the address
  --docker-password <word> : gives the password
  --docker-server <word> : names the registry
  --docker-username <word> : gives the user name
  --from-file <keyed-path>* : takes a file as a value
`

const TOKEN = `
  --audience <word>, : says for whom the token is
  --bound-object-kind <word> : binds the token to a kind
  --bound-object-name <word> : binds the token to an object
  --bound-object-uid <word> : binds the token to an ID
  --duration <duration> : says how long the token is valid
`

const INGRESS = `
  --annotation <word>* : adds an annotation
  --class <word> : chooses the IngressClass
  --default-backend <word> : sets where other requests go
  --rule <word>* : says which requests go where
`

const DISRUPTION_BUDGET = `
  --max-unavailable <word> : limits how many may be missing
  --min-available <word> : says how many must stay
  --selector <selector> : chooses the Pods by labels
`

const PRIORITY = `
  --description <word> : says what it is for
  --global-default : makes it the default
  --preemption-policy <word> : says whether others make way
  --value <word> : sets the value
`

const create = (table: string, ...flags: readonly string[]) => kubectlCommands(table, ...flags, CHANGES, SAVE, VALIDATE)

export const CREATE_COMMANDS = [
  ...create(
    'create',
    FILES,
    SELECTOR,
    '--edit : lets you edit first',
    '--raw <word> : asks the server for a path',
    '--windows-line-endings : writes line ends for Windows',
  ),
  ...create(
    'create deployment, create deploy : name, --!',
    '--image <word>* : chooses the image',
    '--port <word> : declares a port',
    '-r --replicas <word> : sets the number of Pods',
  ),
  ...create('create job : name, --!', IMAGE, '--from <reference> : copies a CronJob'),
  ...create(
    'create cronjob, create cj : name, --!',
    IMAGE,
    '--schedule <word> : says when it runs',
    '--restart <word> : says when the container starts again',
  ),
  ...create('create configmap, create cm : name', LITERALS),
  ...create('create secret generic : name', LITERALS, '--type <word> : sets the type of the Secret'),
  ...create('create secret docker-registry : name', REGISTRY),
  ...create(
    'create secret tls : name',
    '--append-hash : adds a hash to the name',
    '--cert <path> : names the certificate',
    '--key <path> : names the key',
  ),
  ...create('create service clusterip, create svc clusterip : name', TCP, '--clusterip <word> : sets the address'),
  ...create(
    'create service nodeport, create svc nodeport : name',
    TCP,
    '--node-port <word> : sets the port of the nodes',
  ),
  ...create('create service loadbalancer, create svc loadbalancer : name', TCP),
  ...create(
    'create service externalname, create svc externalname : name',
    TCP,
    '--external-name <word> : names the host outside',
  ),
  ...create('create ingress, create ing : name', INGRESS),
  ...create('create role : name', RULES),
  ...create(
    'create clusterrole : name',
    RULES,
    '--aggregation-rule <list> : puts other roles together',
    '--non-resource-url <word>, : allows a path of the server',
  ),
  ...create('create rolebinding : name', SUBJECTS, '--role <word> : names the Role'),
  ...create('create clusterrolebinding : name', SUBJECTS),
  ...create(
    'create quota, create resourcequota : name',
    '--hard <quantities> : sets the limits',
    '--scopes <list> : says which objects count',
  ),
  ...create('create poddisruptionbudget, create pdb : name', DISRUPTION_BUDGET),
  ...create('create priorityclass, create pc : name', PRIORITY),
  ...kubectlCommands('create token : ServiceAccount', TOKEN, OUTPUT),
  ...create(
    `create namespace, create ns : name
     create serviceaccount, create sa : name`,
  ),
]

/** May stand anywhere in a kubectl command: `kubectl options` lists them. */
export const GLOBAL = `
  --as <word> : acts as another user
  --as-group <word>, : acts as a member of a group
  --as-uid <word> : acts as a user with an ID
  --cache-dir <path> : names the folder of the cache
  --certificate-authority <path> : names the certificate of the authority
  --client-certificate <path> : names the certificate of the client
  --client-key <path> : names the key of the client
  --cluster <word> : chooses the cluster
  --context <word> : chooses the context
  --disable-compression : asks for plain answers
  -h --help : shows the help
  --insecure-skip-tls-verify : skips the check of the server's certificate
  --kubeconfig <path> : names the kubeconfig file
  --log-flush-frequency <duration> : sets how often logs are written
  --match-server-version : asks for a server of the same version
  -n --namespace <word> : chooses the namespace
  --password <word> : gives the password
  --profile <word> : measures kubectl itself
  --profile-output <path> : names the file of the measurement
  --request-timeout <duration> : limits the wait for an answer
  -s --server <word> : names the address of the API server
  --tls-server-name <word> : names the server for the check of its certificate
  --token <word> : gives the token
  --user <word> : chooses the user
  --username <word> : gives the user name
  -v --v <word> : sets how much is logged
  --vmodule <word> : sets how much parts of kubectl log
  --warnings-as-errors : treats warnings as errors
`

export const FILES = `
  -f --filename <path>, : names the file
  -k --kustomize <path> : names the folder of a kustomization
  -R --recursive : also reads folders within folders
`

export const OUTPUT = `
  --allow-missing-template-keys=true : does not mind what a template misses
  -o --output <template> : chooses the form of the output
  --show-managed-fields : shows who manages which field
  --template <template> : gives the template of the output
`

export const SELECTOR = '-l --selector <selector> : chooses by labels'
export const ALL = '--all : takes all of the kind'
export const ALL_NAMESPACES = '-A --all-namespaces : looks in every namespace'
export const DRY_RUN = '--dry-run[=unchanged] <word> : only shows what would happen'
export const FIELD_SELECTOR = '--field-selector <selector> : chooses by fields'
export const MANAGER = '--field-manager <word> : says who manages the fields'
export const NO_HEADERS = '--no-headers : leaves out the headings'
export const SAVE = '--save-config : keeps the configuration in an annotation'
export const SUBRESOURCE = '--subresource <word> : chooses a part of the resource'
export const TIMEOUT = '--timeout <duration> : limits the wait'
export const VALIDATE = '--validate[=strict] <word> : says how strictly fields are checked'
export const CONTAINER = '-c --container <word> : chooses the container of the Pod'

export const POD_TIMEOUT = '--pod-running-timeout <duration> : limits the wait for the Pod'

/** What every sub-command has that changes an object: a dry run, the form of its output, and who did it. */
export const CHANGES = `${DRY_RUN}\n${OUTPUT}\n${MANAGER}`

/** Of apply, delete and replace: how objects go away. */
export const DELETION = `
  --cascade[=background] <word> : says what happens to dependent objects
  --force : deletes or replaces at once
  --grace-period <word> : sets how many seconds stopping may take
  ${TIMEOUT}
`

export const TERMINAL = `
  -i --stdin : keeps the standard input open
  -t --tty : gives the command a terminal
  -q --quiet : prints only what the command prints
`

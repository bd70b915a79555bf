import { kubectlCommands } from './kubectl-commands'
import { CHANGES, CONTAINER, DELETION, FILES, POD_TIMEOUT, SAVE, SELECTOR, TERMINAL } from './kubectl-flags'

const RUN = `
  --annotations <word>* : adds an annotation
  --attach : shows the output of the Pod
  --command : takes the words after two dashes as the command, not as its arguments
  --env <word>* : sets an environment variable
  --expose : also creates a Service
  --image <word> : chooses the image
  --image-pull-policy <word> : says when the image is pulled
  -l --labels <selector> : sets labels
  --leave-stdin-open : keeps the standard input open after the first use
  --override-type <word> : chooses how the overrides are put in
  --overrides <json> : overrides fields
  --port <word> : declares a port
  --privileged : gives the container all rights
  --restart <word> : says when the container starts again
  --rm : deletes the Pod when it ends
  --wait : waits until objects are gone
`

const LOGS = `
  --all-containers : shows all containers of the Pod
  --all-pods : shows all Pods
  -f --follow : goes on showing new lines
  --ignore-errors : goes on where reading fails
  --insecure-skip-tls-verify-backend : skips the check of the node's certificate
  --limit-bytes <word> : limits the output
  --max-log-requests <word> : limits how many logs are followed at once
  --prefix : shows where each line comes from
  -p --previous : shows the container before the last restart
  --since <duration> : shows lines of so long ago
  --since-time <word> : shows lines from a time on
  --tail <word> : shows so many of the last lines
  --timestamps : shows the time of each line
`

const DEBUG = `
  --arguments-only : passes the words as arguments
  --attach : shows the output of the container
  --copy-to <word> : debugs a copy of the Pod
  --custom <path> : names a file with further fields
  --env <word>* : sets an environment variable
  --image <word> : chooses the image
  --image-pull-policy <word> : says when the image is pulled
  --keep-annotations : keeps the annotations in the copy
  --keep-init-containers=true : keeps init containers in the copy
  --keep-labels : keeps the labels in the copy
  --keep-liveness : keeps liveness probes in the copy
  --keep-readiness : keeps readiness probes in the copy
  --keep-startup : keeps startup probes in the copy
  --profile <word> : chooses the rights of the container
  --replace : replaces the Pod by the copy
  --same-node : starts the copy on the same node
  --set-image <word>, : changes images of the copy
  --share-processes=true : shares processes in the copy
  --target <word> : chooses the container whose processes are seen
`

export const POD_COMMANDS = [
  ...kubectlCommands('run : name, --!', RUN, FILES, CHANGES, DELETION, SAVE, TERMINAL, POD_TIMEOUT),
  ...kubectlCommands('logs : Pod:pod, container', LOGS, CONTAINER, SELECTOR, POD_TIMEOUT),
  ...kubectlCommands('exec : Pod:pod, --!', CONTAINER, TERMINAL, POD_TIMEOUT, '-f --filename <path>, : names the file'),
  ...kubectlCommands('attach : Pod:pod', CONTAINER, TERMINAL, POD_TIMEOUT),
  ...kubectlCommands('debug : Pod:pod, --!', DEBUG, CONTAINER, TERMINAL, '-f --filename <path>, : names the file'),
  ...kubectlCommands(
    'port-forward : Pod:pod, forwarded port...',
    '--address <word>, : chooses the addresses of this machine',
    POD_TIMEOUT,
  ),
  ...kubectlCommands(
    'cp : source:copied-path, destination:copied-path',
    CONTAINER,
    '--no-preserve : does not keep owners and rights',
    '--retries <word> : tries again so often',
  ),
]

import { dockerCommands, FILTER, FORMAT, NO_TRUNC, PRUNE, QUIET_LIST, SHORT_FORMAT } from './docker-commands'
import { CREATE, EXEC, RUN, UPDATE } from './docker-container-flags'

const LIST = `
  -a --all : also shows stopped ones
  -n --last <word> : shows so many of the newest
  -l --latest : shows only the newest
  -s --size : shows sizes
`

const LOGS = `
  --details : shows what the log driver adds
  -f --follow : goes on showing new lines
  --since <duration> : shows lines from a time on
  -n --tail <word> : shows so many of the last lines
  -t --timestamps : shows the time of each line
  --until <duration> : shows lines up to a time
`

const SIGNAL = '-s --signal <signal> : chooses the signal'
const STOP = '-t --timeout,--time <word> : sets how many seconds pass before the container is killed'

const START = `
  -a --attach : shows the output of the container
  --detach-keys <word> : sets the keys that detach from the container
  -i --interactive : connects the standard input
  --checkpoint <word> : starts from a checkpoint
  --checkpoint-dir <path> : says where checkpoints are
`

const REMOVE = `
  -f --force : also removes running ones
  -l --link : removes a link
  -v --volumes : also removes the anonymous volumes
`

const ATTACH = `
  --detach-keys <word> : sets the keys that detach from the container
  --no-stdin : does not connect the standard input
  --sig-proxy=true : passes signals on to the process
`

const COMMIT = `
  -a --author <word> : names the author
  -c --change <word>* : applies an instruction of a Dockerfile
  -m --message <word> : says what changed
  -p --pause=true : pauses the container meanwhile
`

const COPY = `
  -a --archive : keeps owners and groups
  -L --follow-link : follows links at the source
  -q --quiet : hides the progress
`

const STATS = `
  -a --all : also shows stopped ones
  --no-stream : shows one measurement and ends
`

export const CONTAINER_COMMANDS = [
  ...dockerCommands('container run, run : image, !', CREATE, RUN),
  ...dockerCommands('container create, create : image, !', CREATE),
  ...dockerCommands('container exec, exec : container, !', EXEC),
  ...dockerCommands('container ls, container list, container ps, ps', LIST, FILTER, FORMAT, NO_TRUNC, QUIET_LIST),
  ...dockerCommands('container logs, logs : container', LOGS),
  ...dockerCommands('container stop, stop : container...', SIGNAL, STOP),
  ...dockerCommands('container restart, restart : container...', SIGNAL, STOP),
  ...dockerCommands('container kill, kill : container...', SIGNAL),
  ...dockerCommands('container start, start : container...', START),
  ...dockerCommands('container rm, container remove, rm : container...', REMOVE),
  ...dockerCommands('container attach, attach : container', ATTACH),
  ...dockerCommands('container commit, commit : container, new image', COMMIT),
  ...dockerCommands('container cp, cp : source:copied-path, destination:copied-path', COPY),
  ...dockerCommands('container stats, stats : container...', STATS, FORMAT, NO_TRUNC),
  ...dockerCommands('container export, export : container', '-o --output <path> : writes to a file'),
  ...dockerCommands('container update, update : container...', UPDATE),
  ...dockerCommands('container inspect : container...', '-s --size : shows sizes', SHORT_FORMAT),
  ...dockerCommands('container prune', PRUNE),
  ...dockerCommands(
    `container diff, diff : container
     container pause, pause : container...
     container port, port : container, port:port
     container rename, rename : container, new name
     container top, top : container, !
     container unpause, unpause : container...
     container wait, wait : container...`,
  ),
]

import { defineFlags } from '../define-tool'

/** Stand before the sub-command: after it, `-f` follows logs. The order of Compose files decides which one wins. */
export const COMPOSE_FLAGS = defineFlags(`
  --all-resources : includes what no service uses
  --ansi <word> : sets when colours are printed
  --compatibility : names containers as Compose 1 did
  --dry-run : shows what would happen
  --env-file <path>+ : names a file of variables
  -f --file <path>+ : names the Compose file
  --help : shows the help
  --parallel <word> : limits how much happens at once
  --profile <word>* : switches a profile on
  --progress <word> : chooses how progress is shown
  --project-directory <path> : names the folder of the project
  -p --project-name <word> : names the project
  -v --version : shows the version
`)

export const UP = `
  --abort-on-container-exit : stops everything when one container stops
  --abort-on-container-failure : stops everything when one container fails
  --always-recreate-deps : creates what it depends on anew
  --attach <word>* : shows the output of a service
  --attach-dependencies : shows the output of what it depends on
  --build : builds images first
  -d --detach : leaves the services running in the background
  --exit-code-from <word> : takes over the exit code of a service
  --force-recreate : creates every container anew
  --menu : shows a menu of keys
  --no-attach <word>* : hides the output of a service
  --no-build : builds nothing
  --no-color : prints no colours
  --no-deps : leaves out what it depends on
  --no-log-prefix : leaves out the names before log lines
  --no-recreate : keeps existing containers as they are
  --no-start : creates without starting
  --pull <word> : says when images are pulled
  --quiet-build : hides the progress of the build
  --quiet-pull : hides the progress of the pull
  --remove-orphans : removes containers of services that are no longer in the file
  -V --renew-anon-volumes : creates anonymous volumes anew
  --scale <word>* : sets how many containers a service has
  -t --timeout <word> : sets how many seconds stopping may take
  --timestamps : shows the time of each line
  --wait : waits until the services run and are healthy
  --wait-timeout <word> : limits the wait
  -w --watch : watches files and updates the services
  -y --yes : answers every question with yes
`

export const DOWN = `
  --remove-orphans : removes containers of services that are no longer in the file
  --rmi <word> : also removes images
  -t --timeout <word> : sets how many seconds stopping may take
  -v --volumes : also removes volumes
`

export const BUILD = `
  --build-arg <word>* : sets a build argument
  --builder <word> : chooses the builder
  --check : checks the build in place of building
  -m --memory <memory> : limits the memory
  --no-cache : builds every step anew
  --print : shows the settings of the build
  --provenance <list> : adds an attestation of where the image comes from
  --pull : asks for newer base images
  --push : pushes the images
  -q --quiet : prints nothing
  --sbom <list> : adds a list of what is in the image
  --ssh <word> : gives the build an SSH agent
  --with-dependencies : also builds what it depends on
`

export const LIST = `
  -a --all : also shows stopped ones
  --filter <word> : filters the list
  --orphans=true : shows containers of services that are no longer in the file
  --services : shows services in place of containers
  --status <word>* : shows only those in a state
`

export const LOGS = `
  -f --follow : goes on showing new lines
  --index <word> : chooses one container of the service
  --no-color : prints no colours
  --no-log-prefix : leaves out the names before log lines
  --since <duration> : shows lines from a time on
  -n --tail <word> : shows so many of the last lines
  -t --timestamps : shows the time of each line
  --until <duration> : shows lines up to a time
`

export const CONFIG = `
  --environment : shows the variables
  --format <word> : chooses YAML or JSON
  --hash <word> : shows a hash of each service
  --images : shows the images
  --lock-image-digests : writes digests to a file of their own
  --models : shows the models
  --networks : shows the networks
  --no-consistency : skips the check of the whole
  --no-env-resolution : leaves variable files unread
  --no-interpolate : leaves variables as they are
  --no-normalize : leaves short forms as they are
  --no-path-resolution : leaves paths as they are
  -o --output <path> : writes to a file
  --profiles : shows the profiles
  -q --quiet : only checks and prints nothing
  --resolve-image-digests : replaces tags by digests
  --services : shows the services
  --variables : shows the variables of the file
  --volumes : shows the volumes
`

export const PULL = `
  --ignore-buildable : leaves out what can be built
  --ignore-pull-failures : goes on where a pull fails
  --include-deps : also pulls what it depends on
  --policy <word> : says when images are pulled
  -q --quiet : hides the progress
`

export const REMOVE = `
  -f --force : asks no question
  -s --stop : stops the containers first
  -v --volumes : also removes anonymous volumes
`

export const WATCH = `
  --no-up : starts nothing
  --prune=true : removes images that are no longer used
  --quiet : hides the output of the build
`

export const TIMEOUT = '-t --timeout <word> : sets how many seconds stopping may take'
export const WAIT = `
  --wait : waits until the services run and are healthy
  --wait-timeout <word> : limits the wait
`
export const VERSION = `
  -f --format <word> : chooses how it is shown
  --short : shows only the number
`
export const DRY_RUN = '--dry-run : shows what would happen'

export const CONTAINER_INDEX = '--index <word> : chooses one container of the service'
export const NO_DEPS = '--no-deps : leaves out what it depends on'
export const QUIET = '-q --quiet : hides the progress'

import { EXEC, RUN } from './compose-container-flags'
import {
  BUILD,
  CONFIG,
  CONTAINER_INDEX,
  DOWN,
  DRY_RUN,
  LIST,
  LOGS,
  NO_DEPS,
  PULL,
  QUIET,
  REMOVE,
  TIMEOUT,
  UP,
  VERSION,
  WAIT,
  WATCH,
} from './compose-flags'
import { dockerCommands, FORMAT, NO_TRUNC, QUIET_LIST } from './docker-commands'

const composeCommands = (table: string, ...flags: readonly string[]) => dockerCommands(table, DRY_RUN, ...flags)

export const COMPOSE_COMMANDS = [
  ...composeCommands('compose up : service...', UP),
  ...composeCommands('compose down : service...', DOWN),
  ...composeCommands('compose build : service...', BUILD),
  ...composeCommands('compose ps : service...', LIST, FORMAT, NO_TRUNC, QUIET_LIST),
  ...composeCommands('compose logs : service...', LOGS),
  ...composeCommands('compose exec : service, !', EXEC),
  ...composeCommands('compose run : service, !', RUN),
  ...composeCommands('compose config, compose convert : service...', CONFIG),
  ...composeCommands('compose pull : service...', PULL),
  ...composeCommands('compose push : service...', QUIET, '--include-deps : also pushes what it depends on'),
  ...composeCommands('compose rm : service...', REMOVE),
  ...composeCommands('compose watch : service...', WATCH),
  ...composeCommands('compose stop : service...', TIMEOUT),
  ...composeCommands('compose restart : service...', TIMEOUT, '--no-deps : leaves out what depends on it'),
  ...composeCommands('compose start : service...', WAIT),
  ...composeCommands(
    'compose kill : service...',
    '-s --signal <signal> : chooses the signal',
    '--remove-orphans : removes containers of services that are no longer in the file',
  ),
  ...composeCommands('compose scale : scaled service...', NO_DEPS),
  ...composeCommands(
    'compose cp : source:copied-path, destination:copied-path',
    CONTAINER_INDEX,
    '-a --archive : keeps owners and groups',
    '-L --follow-link : follows links at the source',
  ),
  ...composeCommands('compose port : service, port:port', CONTAINER_INDEX, '--protocol <word> : chooses TCP or UDP'),
  ...composeCommands(
    'compose ls',
    '-a --all : also shows stopped ones',
    '--filter <word>* : filters the list',
    FORMAT,
    QUIET_LIST,
  ),
  ...composeCommands('compose images : service...', FORMAT, QUIET_LIST),
  ...composeCommands(
    'compose stats : service...',
    '-a --all : also shows stopped ones',
    '--no-stream : shows one measurement and ends',
    FORMAT,
    NO_TRUNC,
  ),
  ...composeCommands('compose version', VERSION),
  ...composeCommands(
    `compose top : service...
     compose pause : service...
     compose unpause : service...
     compose events : service...
     compose wait : service...
     compose attach : service`,
  ),
]

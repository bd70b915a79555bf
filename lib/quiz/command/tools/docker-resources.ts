import { dockerCommands, FILTER, FORMAT, NO_TRUNC, PRUNE, QUIET_LIST, SHORT_FORMAT } from './docker-commands'

const NETWORK_CREATE = `
  --attachable : lets single containers join
  --aux-address <word>* : keeps an address free
  --config-from <word> : takes the settings of another network
  --config-only : creates only settings
  -d --driver <word> : chooses the driver
  --gateway <word>, : sets the gateway
  --ingress : makes it the network for published ports of a swarm
  --internal : cuts the network off from outside
  --ip-range <word>, : sets the range of addresses for containers
  --ipam-driver <word> : chooses who gives addresses
  --ipam-opt <word>* : sets an option of who gives addresses
  --ipv4=true : gives IPv4 addresses
  --ipv6 : gives IPv6 addresses
  --label <word>* : sets a label
  -o --opt <word>* : sets an option of the driver
  --scope <word> : sets where the network is known
  --subnet <word>, : sets the range of the network
`

const NETWORK_CONNECT = `
  --alias <word>, : gives the container a further name in the network
  --driver-opt <word>, : sets an option of the driver
  --gw-priority <word> : says which gateway comes first
  --ip <word> : sets the IPv4 address
  --ip6 <word> : sets the IPv6 address
  --link <word>* : links another container
  --link-local-ip <word>, : adds a link-local address
`

const VOLUME_CREATE = `
  -d --driver <word> : chooses the driver
  --label <word>* : sets a label
  --name <word> : names the volume
  -o --opt <word>* : sets an option of the driver
`

const EVENTS = `
  --since <duration> : shows events from a time on
  --until <duration> : shows events up to a time
`

const LOGIN = `
  -p --password <word> : gives the password
  --password-stdin : reads the password from the standard input
  -u --username <word> : gives the user name
`

const INSPECT = `
  -s --size : shows sizes
  --type <word> : says what kind of object is meant
`

const CONTEXT = `
  --description <word> : describes the context
  --docker <list> : sets how Docker is reached
`

export const RESOURCE_COMMANDS = [
  ...dockerCommands('network create : network', NETWORK_CREATE),
  ...dockerCommands('network connect : network, container', NETWORK_CONNECT),
  ...dockerCommands('network disconnect : network, container', '-f --force : disconnects in any case'),
  ...dockerCommands('network ls, network list', FILTER, FORMAT, NO_TRUNC, QUIET_LIST),
  ...dockerCommands('network inspect : network...', SHORT_FORMAT, '-v --verbose : prints more'),
  ...dockerCommands('network rm, network remove : network...', '-f --force : does not mind if there is none'),
  ...dockerCommands('network prune', PRUNE),
  ...dockerCommands('volume create : volume', VOLUME_CREATE),
  ...dockerCommands('volume ls, volume list', FILTER, FORMAT, QUIET_LIST),
  ...dockerCommands('volume inspect : volume...', SHORT_FORMAT),
  ...dockerCommands('volume rm, volume remove : volume...', '-f --force : does not mind if there is none'),
  ...dockerCommands('volume prune', '-a --all : also removes those with names', PRUNE),
  ...dockerCommands('system df', FORMAT, '-v --verbose : shows every object'),
  ...dockerCommands('system prune', '-a --all : removes every unused image', '--volumes : also removes volumes', PRUNE),
  ...dockerCommands('system events, events', FILTER, FORMAT, EVENTS),
  ...dockerCommands('system info, info', SHORT_FORMAT),
  ...dockerCommands('inspect : object...', SHORT_FORMAT, INSPECT),
  ...dockerCommands('version', SHORT_FORMAT),
  ...dockerCommands('login : registry', LOGIN),
  ...dockerCommands('logout : registry'),
  ...dockerCommands('search : term', FILTER, FORMAT, NO_TRUNC, '--limit <word> : limits the list'),
  ...dockerCommands('context create : context', CONTEXT, '--from <word> : copies another context'),
  ...dockerCommands('context update : context', CONTEXT),
  ...dockerCommands('context ls, context list', FORMAT, QUIET_LIST),
  ...dockerCommands('context inspect : context...', SHORT_FORMAT),
  ...dockerCommands('context rm, context remove : context...', '-f --force : also removes the one in use'),
  ...dockerCommands(
    `context show
     context use : context
     help : sub-command, part of the sub-command`,
  ),
]

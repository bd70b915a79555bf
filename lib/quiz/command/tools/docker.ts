import { defineFlags, defineTool } from '../define-tool'
import { COMPOSE_COMMANDS } from './compose'
import { COMPOSE_FLAGS } from './compose-flags'
import { CONTAINER_COMMANDS } from './docker-containers'
import { IMAGE_COMMANDS } from './docker-images'
import { RESOURCE_COMMANDS } from './docker-resources'

const DOCKER_FLAGS = defineFlags(`
  --config <path> : names the folder of the client's settings
  -c --context <word> : chooses the Docker to talk to
  -D --debug : prints more
  --help : shows the help
  -H --host <word>* : names the address of Docker
  -l --log-level <word> : sets how much is logged
  --tls : uses TLS
  --tlscacert <path> : names the certificate of the authority
  --tlscert <path> : names the certificate of the client
  --tlskey <path> : names the key of the client
  --tlsverify : uses TLS and checks the other side
  -v --version : shows the version
`)

/**
 * After the help of Docker 28.2; build (BuildKit) and Compose after https://docs.docker.com/reference/cli/docker/. Flags
 * that only Windows or the old builder had are left out.
 */
export const DOCKER = defineTool({
  name: 'docker',
  groups: { '': DOCKER_FLAGS, compose: COMPOSE_FLAGS },
  commands: [...CONTAINER_COMMANDS, ...IMAGE_COMMANDS, ...RESOURCE_COMMANDS, ...COMPOSE_COMMANDS],
})

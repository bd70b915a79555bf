import { dockerCommands, FILTER, FORMAT, NO_TRUNC, PLATFORM, PRUNE, QUIET_LIST, SHORT_FORMAT } from './docker-commands'

/** Of BuildKit; what only the old builder had is left out. */
const BUILD = `
  --add-host <word>* : adds a host name and its address
  --allow <word>* : allows the build more than usual
  --annotation <word>* : adds an annotation to the image
  --attest <list>* : adds an attestation
  --build-arg <word>* : sets a build argument
  --build-context <word>* : adds a further build context
  --builder <word> : chooses the builder
  --cache-from <list>* : names a cache to read
  --cache-to <list>* : names a cache to write
  --call <word> : asks about the build in place of building
  --check : checks the Dockerfile in place of building
  -D --debug : prints more
  -f --file <path> : names the Dockerfile
  --iidfile <path> : writes the ID of the image to a file
  --label <word>* : sets a label of the image
  --load : loads the image into Docker
  -m --memory <memory> : limits the memory
  --metadata-file <path> : writes the result to a file
  --network <word> : sets the network of RUN
  --no-cache : builds every step anew
  --no-cache-filter <word>, : builds a stage anew
  -o --output <list>* : says where the result goes
  --platform <platform> : chooses the platform
  --policy <word>* : sets a policy
  --progress <word> : chooses how progress is shown
  --provenance <list> : adds an attestation of where the image comes from
  --pull : asks for newer base images
  --push : pushes the image to its registry
  -q --quiet : prints only the ID of the image
  --sbom <list> : adds a list of what is in the image
  --secret <list>* : gives the build a secret
  --shm-size <memory> : sets the size of the shared memory
  --ssh <word>* : gives the build an SSH agent
  -t --tag <word>* : gives the image a name
  --target <word> : chooses the stage to build
  --ulimit <word>* : sets a ulimit
`

const LIST = `
  -a --all : shows all of them
  --digests : shows digests
  --tree : shows platforms as a tree
`

const REMOVE = `
  -f --force : also removes images in use
  --no-prune : keeps untagged parents
`

const PULL = `
  -a --all-tags : takes every tag
  --disable-content-trust=true : skips the check of signatures
  -q --quiet : hides the progress
`

const HISTORY = `
  -H --human=true : shows sizes and dates for people
  -q --quiet : shows only IDs
`

const IMPORT = `
  -c --change <word>* : applies an instruction of a Dockerfile
  -m --message <word> : says what changed
`

const LOAD = `
  -i --input <path> : reads from a file
  -q --quiet : hides the progress
`

const BUILDER_PRUNE = `
  -a --all : removes all of the cache
  --builder <word> : chooses the builder
  --keep-storage,--reserved-space <memory> : says how much stays
  --max-used-space <memory> : limits what stays
  --min-free-space <memory> : says how much must be free
  --verbose : prints more
`

const BUILDER_CREATE = `
  --append : adds a node
  --bootstrap : starts the builder at once
  --buildkitd-config <path> : names the configuration of BuildKit
  --driver <word> : chooses the driver
  --driver-opt <list>* : sets an option of the driver
  --name <word> : names the builder
  --node <word> : names the node
  --platform <platform> : sets the platforms of the node
  --use : uses the builder from now on
`

export const IMAGE_COMMANDS = [
  ...dockerCommands('image build, build, builder build, buildx build, buildx b : build context:path', BUILD),
  ...dockerCommands('image ls, image list, images : image', LIST, FILTER, FORMAT, NO_TRUNC, QUIET_LIST),
  ...dockerCommands('image rm, image remove, rmi : image...', REMOVE, '--platform <platform>, : chooses the platform'),
  ...dockerCommands('image pull, pull : image', PULL, PLATFORM),
  ...dockerCommands('image push, push : image', PULL, PLATFORM),
  ...dockerCommands('image history, history : image', HISTORY, FORMAT, NO_TRUNC, PLATFORM),
  ...dockerCommands('image import, import : source:path, image', IMPORT, PLATFORM),
  ...dockerCommands('image load, load', LOAD, PLATFORM),
  ...dockerCommands('image save, save : image...', '-o --output <path> : writes to a file', PLATFORM),
  ...dockerCommands('image inspect : image...', SHORT_FORMAT, PLATFORM),
  ...dockerCommands('image prune', '-a --all : removes every unused image', PRUNE),
  ...dockerCommands('image tag, tag : image, new name'),
  ...dockerCommands('builder prune, buildx prune', BUILDER_PRUNE, PRUNE),
  ...dockerCommands('buildx create : context', BUILDER_CREATE),
  ...dockerCommands(
    'buildx use : builder',
    '--default : keeps it for this context',
    '--global : keeps it for every context',
  ),
  ...dockerCommands('buildx inspect : builder', '--bootstrap : starts the builder at once'),
  ...dockerCommands(
    'buildx rm : builder...',
    '-f --force : asks no question',
    '--all-inactive : removes all that do not run',
  ),
  ...dockerCommands('buildx du', '--verbose : prints more', '--filter <word>* : filters the list'),
  ...dockerCommands('buildx imagetools inspect : image', FORMAT, '--raw : shows the manifest as it is'),
  ...dockerCommands('buildx ls', FORMAT, NO_TRUNC),
  ...dockerCommands('buildx version'),
]

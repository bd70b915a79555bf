import { defineCommands, defineFlags, defineTool } from '../define-tool'

const KIND_NAME = '-n --name <word> : names the cluster'

const KIND_CREATE = `
  ${KIND_NAME}
  --config <path> : names the file with the nodes
  --image <word> : chooses the image of the nodes
  --kubeconfig <path> : names the kubeconfig file
  --retain : keeps the nodes where creation fails
  --wait <duration> : limits the wait for the control plane
`

const KIND_DELETE = `
  ${KIND_NAME}
  --kubeconfig <path> : names the kubeconfig file
`

const KIND_LOAD = `
  ${KIND_NAME}
  --nodes <word>, : chooses the nodes
`

/** After https://kind.sigs.k8s.io/docs/user/quick-start/ and the help of kind 0.32, as far as the course goes. */
const KIND = defineTool({
  name: 'kind',
  commands: [
    ...defineCommands(defineFlags(KIND_CREATE), 'create cluster'),
    ...defineCommands(defineFlags(KIND_DELETE), 'delete cluster'),
    ...defineCommands(defineFlags('-A --all : takes all clusters'), 'delete clusters : cluster...'),
    ...defineCommands(defineFlags(''), 'get clusters'),
    ...defineCommands(defineFlags(`${KIND_NAME}\n-A --all-clusters : takes all clusters`), 'get nodes'),
    ...defineCommands(defineFlags(KIND_LOAD), 'load docker-image : image...\nload image-archive : archive:path...'),
    ...defineCommands(defineFlags(''), 'version'),
  ],
})

const MINIKUBE_START = `
  --addons <word>, : switches add-ons on
  --cni <word> : chooses the network plugin
  --container-runtime <word> : chooses the container runtime
  --cpus <word> : sets the number of CPUs
  --driver <word> : chooses what the nodes run in
  --kubernetes-version <word> : chooses the version of Kubernetes
  --memory <word> : sets the memory
  -n --nodes <word> : sets the number of nodes
`

const MINIKUBE_SERVICE = `
  --all : takes all Services of the namespace
  --https : opens the address with HTTPS
  -n --namespace <word> : chooses the namespace
  --url : prints the address and opens no browser
`

const MINIKUBE_LOAD = `
  --daemon : takes the image from the local Docker
  --overwrite=true : replaces an image of the same name
  --remote : takes the image from a registry
`

/** After https://minikube.sigs.k8s.io/docs/commands/, as far as the course goes. */
const MINIKUBE = defineTool({
  name: 'minikube',
  groups: { '': defineFlags('-p --profile <word> : chooses the cluster') },
  commands: [
    ...defineCommands(defineFlags(MINIKUBE_START), 'start'),
    ...defineCommands(defineFlags(MINIKUBE_SERVICE), 'service : service'),
    ...defineCommands(defineFlags(MINIKUBE_LOAD), 'image load : image...'),
    ...defineCommands(defineFlags('--all : takes all clusters'), 'delete\nstop'),
    ...defineCommands(defineFlags(''), 'status\ntunnel\nip\nimage ls, image list\naddons enable : add-on'),
  ],
  globalAnywhere: true,
})

/** Programs that start a cluster on the reader's own machine. */
export const LOCAL_CLUSTER_TOOLS = [KIND, MINIKUBE]

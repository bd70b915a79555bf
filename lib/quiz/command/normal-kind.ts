/** Kind in the singular -> its other names; the plural with `s` goes without saying. `kubectl api-resources` lists them. */
const KINDS: Readonly<Record<string, string>> = {
  configmap: 'cm',
  cronjob: 'cj',
  customresourcedefinition: 'crd crds',
  daemonset: 'ds',
  deployment: 'deploy',
  endpoint: 'ep endpoints',
  endpointslice: '',
  event: 'ev',
  horizontalpodautoscaler: 'hpa',
  ingress: 'ing ingresses',
  ingressclass: 'ingressclasses',
  job: '',
  limitrange: 'limits',
  namespace: 'ns',
  networkpolicy: 'netpol networkpolicies',
  node: 'no',
  persistentvolume: 'pv',
  persistentvolumeclaim: 'pvc',
  pod: 'po',
  poddisruptionbudget: 'pdb',
  podtemplate: '',
  priorityclass: 'pc priorityclasses',
  replicaset: 'rs',
  replicationcontroller: 'rc',
  resourcequota: 'quota',
  role: '',
  rolebinding: '',
  clusterrole: '',
  clusterrolebinding: '',
  secret: '',
  service: 'svc',
  serviceaccount: 'sa',
  statefulset: 'sts',
  storageclass: 'sc storageclasses',
}

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, others]) =>
    [kind, `${kind}s`, ...others.split(' ').filter(Boolean)].map((name) => [name, kind] as const),
  ),
)

/** Groups of Kubernetes itself, with which a kind may be written out: `deployments.apps`. */
const GROUP = /^(?:v\d\w*\.)?(?:apps|batch|autoscaling|policy|[a-z]+(?:\.[a-z]+)*\.k8s\.io)$/

/** `po`, `pods`, `Pod` are `pod`, `deployments.apps` is `deployment`. A kind that is not known keeps its name. */
export function normalKind(written: string): string {
  const name = written.toLowerCase()
  const [first = '', group] = name.split(/\.(.*)/)
  const known = NAMES.get(first)
  return known !== undefined && (group === undefined || group === '' || GROUP.test(group)) ? known : name
}

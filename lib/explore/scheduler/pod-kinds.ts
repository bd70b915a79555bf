import { type Amounts, GPU_TAINT, type Wishes, ZONE } from './cluster'

/** A Pod that a reader can add. Its id is its label `app` and the beginning of its name. */
export interface PodKind {
  id: PodKindId
  label: string
  requests: Amounts
  /** In millicores. */
  uses: number
  wishes: Wishes
}

export type PodKindId = 'web' | 'report' | 'search' | 'train' | 'api' | 'cache'

export const POD_KINDS: readonly PodKind[] = [
  {
    id: 'report',
    label: 'report: requests much, uses little',
    requests: { cpu: 1500, memory: 1024 },
    uses: 40,
    wishes: {},
  },
  { id: 'web', label: 'web: small', requests: { cpu: 250, memory: 256 }, uses: 60, wishes: {} },
  {
    id: 'search',
    label: 'search: nodeSelector disktype=ssd',
    requests: { cpu: 500, memory: 1024 },
    uses: 300,
    wishes: { nodeSelector: { key: 'disktype', value: 'ssd' } },
  },
  {
    id: 'train',
    label: `train: tolerates ${GPU_TAINT}`,
    requests: { cpu: 1000, memory: 1024 },
    uses: 900,
    wishes: { toleration: GPU_TAINT },
  },
  {
    id: 'api',
    label: 'api: spread over zones',
    requests: { cpu: 250, memory: 256 },
    uses: 120,
    wishes: { spreadBy: ZONE },
  },
  {
    id: 'cache',
    label: 'cache: no two on a node',
    requests: { cpu: 250, memory: 512 },
    uses: 90,
    wishes: { isKeptApart: true },
  },
]

export function findKind(id: PodKindId): PodKind {
  const kind = POD_KINDS.find((one) => one.id === id)
  if (!kind) throw new Error(`there is no kind of Pod "${id}"`)
  return kind
}

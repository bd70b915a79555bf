import { percentile } from '@/lib/cli/bench/percentile'
import { formatTable } from '@/lib/content/format-table'
import { type Ask, askFault } from './ask-site'

/** In the order in which they are told. */
const KINDS = ['static lesson', 'quiz page', 'saving answers', 'handing in', 'gradebook'] as const

export type Kind = (typeof KINDS)[number]

interface Samples {
  /** Milliseconds of answers that were as they should be. */
  times: number[]
  /** Status, or the error's name -> how often. */
  errors: Map<string, number>
}

/** Sends requests to the servers in turn and keeps how long each took to the last byte. */
export class Sampler {
  readonly #samples: Readonly<Record<Kind, Samples>> = {
    'static lesson': noSamples(),
    'quiz page': noSamples(),
    'saving answers': noSamples(),
    'handing in': noSamples(),
    gradebook: noSamples(),
  }
  #sent = 0

  constructor(readonly origins: readonly string[]) {}

  /** Never throws: what goes wrong is counted. */
  async send(kind: Kind, path: string, ask: Ask = {}): Promise<void> {
    const origin = this.origins[this.#sent++ % this.origins.length] ?? ''
    const started = performance.now()
    const fault = await askFault(origin, path, ask)
    const took = performance.now() - started
    const { times, errors } = this.#samples[kind]
    if (fault === undefined) times.push(took)
    else errors.set(fault, (errors.get(fault) ?? 0) + 1)
  }

  get errors(): number {
    return KINDS.reduce((sum, kind) => sum + countOf(this.#samples[kind].errors), 0)
  }

  /** As a table, with the errors by their kinds below it. */
  report(seconds: number): string {
    const head = ['', 'count', 'errors', 'per s', 'p50 ms', 'p95 ms', 'p99 ms']
    const rows = KINDS.map((kind) => {
      const { times, errors } = this.#samples[kind]
      const ranks = [50, 95, 99].map((percent) => (times.length === 0 ? '–' : percentile(times, percent).toFixed(0)))
      const count = times.length + countOf(errors)
      return [kind, String(count), String(countOf(errors)), (count / seconds).toFixed(1), ...ranks]
    })
    const faults = KINDS.flatMap((kind) =>
      [...this.#samples[kind].errors].map(([fault, count]) => `  ${kind}: ${count} × ${fault}`),
    )
    return [formatTable(head, rows), ...faults].join('\n')
  }
}

function noSamples(): Samples {
  return { times: [], errors: new Map() }
}

function countOf(errors: ReadonlyMap<string, number>): number {
  return [...errors.values()].reduce((sum, count) => sum + count, 0)
}

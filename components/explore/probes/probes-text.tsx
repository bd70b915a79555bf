import { PRESETS } from '@/lib/explore/probes/presets'
import { simulate } from '@/lib/explore/probes/simulate'
import { writeSummary } from '@/lib/explore/probes/write-probes'

/** What becomes of every preset within five minutes. */
export function ProbesText() {
  return (
    <>
      <p>
        A Pod has one container. Its readiness and liveness probes have the default numbers: every 10 s, a timeout of 1
        s, 3 failures in a row. The kubelet asks the probes and restarts the container; the Pod stays on its node. The
        EndpointSlice controller only looks at whether the Pod is Ready. After five minutes:
      </p>
      {PRESETS.map(({ id, label, settings }) => (
        <p key={id}>
          <b>{label}.</b> {writeSummary(simulate(settings), settings)}
        </p>
      ))}
      <p>
        The slow starter without a startup probe goes on like this. After five minutes its waits are 160 s, then 300 s,
        and it never gets the 45 s that it needs.
      </p>
    </>
  )
}

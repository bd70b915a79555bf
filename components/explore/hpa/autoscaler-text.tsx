import { CURVES, DEFAULTS, type Settings } from '@/lib/explore/hpa/settings'
import { simulate } from '@/lib/explore/hpa/simulate'
import { listKeyMoments, toKeyMoment, writeMoment, writeSummary } from '@/lib/explore/hpa/write-autoscaler'

/** The four loads with the first settings, and the spike without a window. */
export function AutoscalerText() {
  const { target, request, min, max, window } = DEFAULTS
  const spike = simulate(DEFAULTS).filter(({ time }) => time === 300 || time === 315 || time === 330 || time === 480)
  return (
    <>
      <p>
        Every 15 seconds the autoscaler computes ceil(replicas × utilization / target). Here the target is {target} % of
        a request of {request}m, with {min} to {max} replicas and a window of {window} seconds. At the spike:
      </p>
      <ol>
        {spike.map((moment) => (
          <li key={moment.time}>{writeMoment(moment, DEFAULTS).join(' ')}</li>
        ))}
      </ol>
      <dl>
        {CURVES.map(({ id, label }) => (
          <Told key={id} title={`Load: ${label}`} settings={{ ...DEFAULTS, curve: id }} />
        ))}
        <Told title="Load: wave, without a window" settings={{ ...DEFAULTS, curve: 'wave', window: 0 }} />
      </dl>
    </>
  )
}

/** As many as one still reads; of more the summary is enough. */
const READABLE = 16

function Told({ title, settings }: { title: string; settings: Settings }) {
  const moments = listKeyMoments(simulate(settings)).map(toKeyMoment)
  const listed = moments.length > READABLE ? [] : moments
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {[
          writeSummary(settings),
          ...listed.map(
            ({ time, load, replicas, because }) => `At ${time} ${load}, replicas ${replicas} (${because}).`,
          ),
        ].join(' ')}
      </dd>
    </div>
  )
}

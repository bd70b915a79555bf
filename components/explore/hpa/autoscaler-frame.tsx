import { toIndex } from '@/lib/explore/hpa/draw-chart'
import { DURATION, type Settings } from '@/lib/explore/hpa/settings'
import { type Moment, SYNC, simulate } from '@/lib/explore/hpa/simulate'
import { listKeyMoments, toKeyMoment, writeMoment, writeSummary, writeTime } from '@/lib/explore/hpa/write-autoscaler'
import { Slider } from '../kit/controls'
import { Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import { AutoscalerChart } from './autoscaler-chart'
import { AutoscalerSettings } from './autoscaler-settings'
import './autoscaler.css'

/** What a reader can do; each changes the state. */
export interface AutoscalerActions {
  change(part: Partial<Settings>): void
  look(time: number): void
}

interface AutoscalerFrameProps {
  settings: Settings
  /** The time that is looked at, in seconds. */
  time: number
  /** Of its radio buttons: no other choice of the page may have it. */
  name: string
  act: AutoscalerActions
}

/** An autoscaler under a load: settings, the chart, a moment with its formula, and the moments that changed something. */
export function AutoscalerFrame({ settings, time, name, act }: AutoscalerFrameProps) {
  const moments = simulate(settings)
  const moment = moments[toIndex(time)]
  if (!moment) return null
  return (
    <ExplainerFrame>
      <AutoscalerSettings settings={settings} name={name} act={act.change} />
      <AutoscalerChart moments={moments} settings={settings} time={time} />
      <Slider
        label="Look at the moment"
        value={time}
        min={0}
        max={DURATION}
        step={SYNC}
        shown={writeTime(time)}
        act={act.look}
      />
      <Told>
        {writeMoment(moment, settings).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Told>
      <KeyMoments moments={moments} settings={settings} />
    </ExplainerFrame>
  )
}

function KeyMoments({ moments, settings }: { moments: readonly Moment[]; settings: Settings }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many changes make it scroll, by keyboard too
    <div className="hpa-moments" tabIndex={0}>
      <p>{writeSummary(settings)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Load</th>
            <th scope="col">Used</th>
            <th scope="col">Replicas</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {listKeyMoments(moments)
            .map(toKeyMoment)
            .map(({ time, load, utilization, replicas, because }) => (
              <tr key={time}>
                <td>{time}</td>
                <td>{load}</td>
                <td>{utilization}</td>
                <td>{replicas}</td>
                <td>{because}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}

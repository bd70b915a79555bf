import type { Pod } from '@/lib/explore/probes/pod'
import type { PresetId } from '@/lib/explore/probes/presets'
import { type ProbeName, type Settings, WATCHES, type Watch } from '@/lib/explore/probes/settings'
import { simulate } from '@/lib/explore/probes/simulate'
import type { ProbesView } from '@/lib/explore/probes/view-state'
import { findEvent, listEvents, writeSecond, writeSummary, writeTime } from '@/lib/explore/probes/write-probes'
import { Action, Actions, Choice, Slider } from '../kit/controls'
import { Log, Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import { ProbeFields } from './probe-fields'
import { ProbesApp, ProbesPresets } from './probes-settings'
import { ProbesTimeline } from './probes-timeline'
import './probes.css'

/** What a reader can do; each changes the view. */
export interface ProbesActions {
  choose(preset: PresetId | 'own'): void
  set(settings: Settings): void
  show(probe: ProbeName): void
  look(at: number): void
}

export interface ProbesPartProps {
  view: ProbesView
  /** Begins the names of its radio buttons: no other explorer of the page may have it. */
  name: string
  act: ProbesActions
}

/** A container and its probes: settings, the timeline, a second of it in words, and everything that happened. */
export function ProbesFrame({ view, name, act }: ProbesPartProps) {
  const { settings, at } = view
  const seconds = simulate(settings)
  const pod = seconds[at]
  if (!pod) return null
  return (
    <ExplainerFrame>
      <ProbesPresets view={view} name={name} act={act} />
      <div className="probes-settings">
        <ProbesApp view={view} name={name} act={act} />
        <ProbeFields view={view} name={name} act={act} />
      </div>
      <ProbesTimeline seconds={seconds} settings={settings} at={at} />
      <ProbesMoment view={view} name={name} act={act} seconds={seconds} />
      <Told>
        <p>
          <b>{writeTime(at)}</b> {writeSecond(pod, settings)[0]}
        </p>
        {writeSecond(pod, settings)
          .slice(1)
          .map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
      </Told>
      <p className="probes-summary">{writeSummary(seconds, settings)}</p>
      <Log
        title="Everything that happens"
        entries={listEvents(seconds).map(({ number, at: time, who, text }) => ({
          id: number,
          time: writeTime(time),
          text: `${who} ${text}`,
        }))}
      />
    </ExplainerFrame>
  )
}

const SHOWN: readonly { id: Watch; label: string }[] = [
  { id: 'short', label: '5 minutes' },
  { id: 'long', label: '20 minutes' },
]

/** Which second is looked at. */
function ProbesMoment({ view, name, act, seconds }: ProbesPartProps & { seconds: readonly Pod[] }) {
  const { settings, at } = view
  const [before, next] = [findEvent(seconds, at, 'before'), findEvent(seconds, at, 'next')]
  return (
    <div className="probes-moment">
      <Choice<Watch>
        legend="Watch for"
        name={`${name}-watch`}
        options={SHOWN}
        chosen={settings.watch}
        act={(watch) => act.set({ ...settings, watch })}
      />
      <Slider
        label="Look at the moment"
        value={at}
        min={0}
        max={WATCHES[settings.watch]}
        shown={writeTime(at)}
        act={act.look}
      />
      <Actions>
        <Action act={() => act.look(before)} isIdle={before === at} isQuiet>
          Event before
        </Action>
        <Action act={() => act.look(next)} isIdle={next === at}>
          Next event
        </Action>
      </Actions>
    </div>
  )
}

import type { Action as RolloutAction } from '@/lib/explore/rollout/act'
import { refuse } from '@/lib/explore/rollout/settings'
import type { RolloutView } from '@/lib/explore/rollout/view-state'
import { writeLast } from '@/lib/explore/rollout/write-rollout'
import { Action, Actions, Tick } from '../kit/controls'
import { Log, Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import { RolloutDrawing } from './rollout-drawing'
import { RolloutSettings } from './rollout-settings'
import './rollout.css'

/** What a reader can do; each changes the view. */
export interface RolloutActions {
  play(action: RolloutAction): void
  choose(nextWorks: boolean): void
}

interface RolloutFrameProps {
  view: RolloutView
  act: RolloutActions
}

/** A rolling update in a state: its settings, its buttons, what just happened, and the Pods. */
export function RolloutFrame({ view, act }: RolloutFrameProps) {
  const { rollout, log } = view
  return (
    <ExplainerFrame>
      <RolloutSettings settings={rollout.settings} act={(settings) => act.play({ kind: 'set', settings })} />
      <RolloutButtons view={view} act={act} />
      <Told>
        {writeLast(rollout).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Told>
      <RolloutDrawing rollout={rollout} />
      <Log
        title="What happened so far, newest first"
        entries={log.length > 0 ? [...log].reverse() : [{ id: 0, text: 'Nothing yet.' }]}
      />
    </ExplainerFrame>
  )
}

function RolloutButtons({ view: { rollout, nextWorks }, act }: { view: RolloutView; act: RolloutActions }) {
  const isRefused = refuse(rollout.settings) !== undefined
  const press = (action: RolloutAction) => () => act.play(action)
  return (
    <div className="rollout-buttons">
      <Tick
        label="The next version is broken: its Pods never become ready"
        isOn={!nextWorks}
        act={() => act.choose(!nextWorks)}
      />
      <Actions>
        <Action
          act={press({ kind: 'update', works: nextWorks })}
          isIdle={isRefused}
          isQuiet={rollout.progress !== 'NewReplicaSetAvailable'}
        >
          Start an update
        </Action>
        <Action
          act={press({ kind: 'step' })}
          isIdle={isRefused}
          isQuiet={rollout.progress === 'NewReplicaSetAvailable'}
        >
          Next step
        </Action>
        <Action act={press({ kind: 'run' })} isIdle={isRefused} isQuiet>
          On until it rests
        </Action>
      </Actions>
      <Actions>
        <Action act={press({ kind: rollout.isPaused ? 'resume' : 'pause' })} isQuiet isIdle={isRefused}>
          {rollout.isPaused ? 'Resume' : 'Pause'}
        </Action>
        <Action act={press({ kind: 'undo' })} isQuiet isIdle={isRefused}>
          Undo
        </Action>
        <Action act={press({ kind: 'reset' })} isQuiet>
          Start again
        </Action>
      </Actions>
    </div>
  )
}

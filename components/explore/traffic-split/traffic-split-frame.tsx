import type { Outcome, Split, SplitAction } from '@/lib/explore/traffic-split/split'
import { splitByColour, splitByPods, splitByWeights, toOther } from '@/lib/explore/traffic-split/split'
import { writeChange, writeColour, writeFailed, writePods, writeShare } from '@/lib/explore/traffic-split/write-split'
import { Action, Actions, Slider } from '../kit/controls'
import { Box, Meter, Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import './traffic-split.css'

type Play = (action: SplitAction) => void

interface TrafficSplitFrameProps {
  split: Split
  /** What the reader did last. */
  last?: SplitAction | undefined
  act: Play
}

/** Three ways to bring version 2 to users, beside each other. */
export function TrafficSplitFrame({ split, last, act }: TrafficSplitFrameProps) {
  return (
    <ExplainerFrame>
      <div className="split-settings">
        <Slider
          label="Pods of version 1"
          value={split.stable}
          min={1}
          max={100}
          act={(value) => act({ kind: 'stable', value })}
        />
        <Slider
          label="Canary Pods (version 2)"
          value={split.canary}
          min={0}
          max={100}
          act={(value) => act({ kind: 'canary', value })}
        />
        <Slider
          label="Errors of version 2"
          value={split.errors}
          min={0}
          max={50}
          shown={`${split.errors} %`}
          act={(value) => act({ kind: 'errors', value })}
        />
      </div>
      <Told>{writeChange(split, last)}</Told>
      <div className="split-ways">
        <Box title="Canary by Pods" note="one Service selects both versions">
          <Result outcome={splitByPods(split)} />
        </Box>
        <Box title="Canary by weights" note="an HTTPRoute with two Services">
          <Result outcome={splitByWeights(split)} />
          <Weights split={split} act={act} />
        </Box>
        <Box title="Blue-green" note={`the Service selects ${writeColour(split.colours.live)}`}>
          <Result outcome={splitByColour(split)} />
          <Colours split={split} act={act} />
        </Box>
      </div>
    </ExplainerFrame>
  )
}

function Result({ outcome }: { outcome: Outcome }) {
  const { share, lost } = outcome
  const shown = `${writeShare(share)} to version 2${lost > 0 ? `, ${writeShare(lost)} to no Pod` : ''}`
  return (
    <>
      <Meter
        label="Requests"
        parts={[
          { label: 'version 1', value: 1 - share - lost, mark: 'old' },
          { label: 'version 2', value: share, mark: 'starting' },
          { label: 'no Pod', value: lost, mark: 'failed' },
        ]}
        of={1}
        shown={shown}
      />
      <p className="split-result">
        <span>{writePods(outcome)}</span> <span>{writeFailed(outcome)}</span>
      </p>
    </>
  )
}

function Weights({ split: { weights }, act }: { split: Split; act: Play }) {
  return (
    <>
      {(['stable', 'canary'] as const).map((of) => (
        <Slider
          key={of}
          label={
            <>
              <code>weight</code> of version {of === 'stable' ? 1 : 2}
            </>
          }
          value={weights[of]}
          min={of === 'stable' ? 1 : 0}
          max={100}
          act={(value) => act({ kind: 'weight', of, value })}
        />
      ))}
    </>
  )
}

function Colours({ split: { stable, colours }, act }: { split: Split; act: Play }) {
  const other = toOther(colours.live)
  return (
    <>
      <ul className="split-colours">
        {(['blue', 'green'] as const).map((colour) => (
          <li key={colour}>
            {writeColour(colour)}: {colours[colour] ? stable : 'no'} Pods
          </li>
        ))}
      </ul>
      <Actions>
        <Action act={() => act({ kind: 'select', colour: other })}>Select {other}</Action>
        {(['blue', 'green'] as const).map((colour) => (
          <Action key={colour} isQuiet act={() => act({ kind: colours[colour] ? 'remove' : 'run', colour })}>
            {colours[colour] ? 'Remove' : 'Start'} {colour}
          </Action>
        ))}
      </Actions>
    </>
  )
}

import { canCutOff } from '@/lib/explore/control-loop/act'
import { compare, describeNode, formatTime, formatWait, tell } from '@/lib/explore/control-loop/view'
import { MOST_REPLICAS, type Node, type World } from '@/lib/explore/control-loop/world'
import { Action, Actions, ObjectAction, Slider } from '../kit/controls'
import { Box, Boxes, Chip, Chips, Log, Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import { PodChip } from './pod-chip'
import './control-loop.css'

/** What a reader can do; each changes the world. */
export interface LoopActions {
  setReplicas(replicas: number): void
  deletePod(name: string): void
  crash(name: string): void
  cutOff(node: string): void
  reconnect(node: string): void
  step(): void
  pass(): void
  restart(): void
}

interface ControlLoopFrameProps {
  world: World
  act: LoopActions
}

/** Desired and actual side by side, what acts next, and the nodes with their Pods. */
export function ControlLoopFrame({ world, act }: ControlLoopFrameProps) {
  const { next } = compare(world)
  return (
    <ExplainerFrame>
      <Slider
        label="Replicas in the Deployment"
        value={world.desired}
        min={0}
        max={MOST_REPLICAS}
        act={act.setReplicas}
      />
      <ComparisonList world={world} />
      <Actions>
        <Action act={act.step} isIdle={!next}>
          Next event
        </Action>
        <Action act={act.pass} isQuiet>
          Let 10 s pass
        </Action>
        <Action act={act.restart} isQuiet>
          Start again
        </Action>
      </Actions>
      <div className="loop-told">
        <Told>
          {tell(world).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {world.log.length === 0 && <p>Three Pods are wanted, three are there. Disturb the peace.</p>}
        </Told>
      </div>
      <Unassigned world={world} />
      <Boxes>
        {world.nodes.map((node) => (
          <NodeBox key={node.name} world={world} node={node} act={act} />
        ))}
      </Boxes>
      <History world={world} />
    </ExplainerFrame>
  )
}

/** Pods that the scheduler has not placed yet. */
function Unassigned({ world }: { world: World }) {
  const pods = world.pods.filter(({ node }) => node === undefined)
  return (
    <div className="loop-unassigned">
      <p>Created, on no node yet</p>
      {pods.length === 0 ? (
        'none'
      ) : (
        <Chips label="Pods without a node">
          {pods.map(({ name }) => (
            <Chip key={name} name={name} mark="waiting" state="Pending" />
          ))}
        </Chips>
      )}
    </div>
  )
}

function History({ world: { log } }: { world: World }) {
  const entries = log.map(({ number, at, actor, text }) => ({
    id: number,
    time: formatTime(at),
    text: `${actor} ${text}`,
  }))
  return (
    <div className="loop-log">
      <Log title="What happened, newest first" entries={entries.toReversed()} />
    </div>
  )
}

/** What a controller sees. */
function ComparisonList({ world }: { world: World }) {
  const { wanted, found, ready, difference, next } = compare(world)
  return (
    <dl className="loop-comparison">
      <Entry name="Time" value={formatTime(world.now)} />
      <Entry name="Desired" value={String(wanted)} />
      <Entry name="Actual" value={`${found}, ${ready} ready`} />
      <Entry name="Difference" value={difference} isOff={difference !== 'none'} />
      <Entry
        name="Acts next"
        value={next ? `${next.actor}, ${formatWait(next.at - world.now)}` : 'nobody'}
        isOff={next !== undefined}
      />
    </dl>
  )
}

function Entry({ name, value, isOff = false }: { name: string; value: string; isOff?: boolean }) {
  return (
    <div data-off={isOff || undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

interface NodeBoxProps {
  world: World
  node: Node
  act: LoopActions
}

function NodeBox({ world, node, act }: NodeBoxProps) {
  const pods = world.pods.filter((pod) => pod.node === node.name)
  const isCutOff = node.cutOffAt !== undefined
  return (
    <Box
      title={node.name}
      note={describeNode(node)}
      {...(isCutOff ? { mark: 'failed' as const } : node.taintedAt !== undefined ? { mark: 'waiting' as const } : {})}
    >
      <div className="loop-node">
        <Chips label={`Pods on ${node.name}`}>
          {pods.map((pod) => (
            <PodChip key={pod.name} world={world} pod={pod} act={act} />
          ))}
        </Chips>
        <ObjectAction
          of={node.name}
          act={() => (isCutOff ? act.reconnect(node.name) : act.cutOff(node.name))}
          isIdle={!isCutOff && !canCutOff(world, node)}
        >
          {isCutOff ? 'Bring back' : 'Cut off'}
        </ObjectAction>
      </div>
    </Box>
  )
}

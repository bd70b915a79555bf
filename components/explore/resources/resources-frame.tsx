import type { ResourcesAction, ResourcesState } from '@/lib/explore/resources/resources-state'
import { SITUATIONS } from '@/lib/explore/resources/situations'
import { type MemoryStory, tellMemory } from '@/lib/explore/resources/tell-memory'
import { writeCpuStory, writeEvent, writeOutcome } from '@/lib/explore/resources/write-resources'
import { Action, Actions } from '../kit/controls'
import { Log, Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import { ResourcesDrawing } from './resources-drawing'
import { ResourcesSettings } from './resources-settings'
import './resources.css'

/** Each changes the state. */
export type ActOnResources = (action: ResourcesAction) => void

interface ResourcesFrameProps {
  state: ResourcesState
  /** Of its radio buttons: no other drawing of the page may have it. */
  name: string
  act: ActOnResources
}

/** A node and its Pods: where to begin, the values of one Pod, what they come to, and the drawing. */
export function ResourcesFrame({ state, name, act }: ResourcesFrameProps) {
  const story = tellMemory(state.workloads, state.isFast)
  return (
    <ExplainerFrame>
      <Actions>
        {SITUATIONS.map(({ id, label }) => (
          <Action key={id} act={() => act({ do: 'begin', situation: id })} isQuiet>
            {label}
          </Action>
        ))}
      </Actions>
      <ResourcesSettings state={state} name={name} act={act} />
      <div className="resources-told">
        <Told>
          {state.refused && (
            <p>
              The API server refuses it: <code className="long">{state.refused}</code>
            </p>
          )}
          {writeCpuStory(state.workloads).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>{writeOutcome(story)}</p>
        </Told>
      </div>
      <ResourcesDrawing state={state} story={story} />
      <div className="resources-log">
        <MemoryLog story={story} />
      </div>
    </ExplainerFrame>
  )
}

function MemoryLog({ story }: { story: MemoryStory }) {
  const entries = story.events.map((event, index) => {
    const { text, quote } = writeEvent(event)
    return {
      id: index,
      time: `${index + 1}.`,
      text: (
        <>
          {text} {quote && <code className="long">{quote}</code>}
        </>
      ),
    }
  })
  const quiet = [{ id: 0, text: 'Nothing: each container stays below its limit, and the node has enough.' }]
  return <Log title="What happens to the memory, in this order" entries={entries.length > 0 ? entries : quiet} />
}

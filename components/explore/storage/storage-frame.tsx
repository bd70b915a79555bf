import type { Action } from '@/lib/explore/storage/action'
import type { World } from '@/lib/explore/storage/world'
import { writeTold } from '@/lib/explore/storage/write-storage'
import { Log, Told } from '../kit/drawing'
import { ExplainerFrame } from '../kit/explainer'
import { StorageControls } from './storage-controls'
import { StorageDrawing } from './storage-drawing'
import { StorageSettings } from './storage-settings'
import './storage.css'

/** Each changes the world. */
export type ActOnStorage = (action: Action) => void

export interface StoragePartProps {
  world: World
  /** Begins the names of its radio buttons: no other explorer of the page may have it. */
  name: string
  act: ActOnStorage
}

/** A database with its claim, volume and disk in a state: settings, what can be done, what it led to, and what exists. */
export function StorageFrame({ world, name, act }: StoragePartProps) {
  const { sentences, holds } = writeTold(world)
  return (
    <ExplainerFrame>
      <StorageSettings world={world} name={name} act={act} />
      <StorageControls world={world} name={name} act={act} />
      <div className="storage-told" tabIndex={-1}>
        <Told>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {holds.map(({ pod, message }) => (
            <p key={pod}>
              {pod} waits: <code className="long">{message}</code>
            </p>
          ))}
        </Told>
      </div>
      <StorageDrawing world={world} act={act} />
      <Log
        title="What happened so far, newest first"
        entries={
          world.log.length > 0
            ? world.log.toReversed().map(({ number, who, text }) => ({ id: number, text: `${who} ${text}` }))
            : [{ id: 0, text: 'Nothing yet.' }]
        }
      />
    </ExplainerFrame>
  )
}

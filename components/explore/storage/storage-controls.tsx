import { canDo, type PlainAction } from '@/lib/explore/storage/action'
import { MOST_REPLICAS, NODES, type ReclaimPolicy } from '@/lib/explore/storage/world'
import { Action, Actions, Choice, Tick } from '../kit/controls'
import type { StoragePartProps } from './storage-frame'

/** What can be done to Pods, the StatefulSet and the namespace. Claims and volumes have buttons of their own. */
export function StorageControls({ world, name, act }: StoragePartProps) {
  const { replicas, namespace, settings } = world
  const button = (label: string, action: PlainAction) => (
    <Action act={() => act(action)} isIdle={!canDo(world, action)} isQuiet>
      {label}
    </Action>
  )
  return (
    <div className="storage-controls">
      <Actions>
        {button('Write a row', { do: 'write' })}
        {button('Crash the container of db-0', { do: 'crash' })}
        {replicas === undefined
          ? button('Create the StatefulSet', { do: 'create-set' })
          : button('Delete the StatefulSet', { do: 'delete-set' })}
        {namespace === 'gone'
          ? button('Create the namespace', { do: 'create-namespace' })
          : button('Delete the namespace', { do: 'delete-namespace' })}
        {NODES.map((node) => (
          <Action
            key={node}
            act={() => act({ do: 'report', node })}
            isIdle={!canDo(world, { do: 'report', node })}
            isQuiet
          >
            Second Pod on {node}
          </Action>
        ))}
        <Action act={() => act({ do: 'set', settings })} isQuiet>
          Start again
        </Action>
      </Actions>
      <div className="storage-numbers">
        <Choice
          legend="replicas of db"
          name={`${name}-replicas`}
          options={[...Array(MOST_REPLICAS + 1).keys()].map((id) => ({ id: String(id), label: String(id) }))}
          chosen={String(replicas ?? 'none')}
          act={(id) => act({ do: 'scale', replicas: Number(id) })}
        />
        <Retentions world={world} name={name} act={act} />
      </div>
    </div>
  )
}

function Retentions({ world: { retention }, act }: StoragePartProps) {
  const other = (policy: ReclaimPolicy) => (policy === 'Delete' ? 'Retain' : 'Delete')
  return (
    <div>
      {(['whenScaled', 'whenDeleted'] as const).map((field) => (
        <Tick
          key={field}
          label={<code>{field}: Delete</code>}
          isOn={retention[field] === 'Delete'}
          act={() => act({ do: 'retain', retention: { ...retention, [field]: other(retention[field]) } })}
        />
      ))}
    </div>
  )
}

import { readScenarios } from '@/lib/explore/packet-walk/scenarios'
import { START } from '@/lib/explore/packet-walk/walk-state'
import { PacketWalkDoor } from '../explore/explorer-doors'
import { PacketWalkFrame } from '../explore/packet-walk-frame'
import { PacketWalkText } from '../explore/packet-walk-text'

interface PacketWalkProps {
  title: string
  /** Ids of scenarios, with commas between them. */
  scenarios: string
}

/** A packet walk: its first step and its text are there without JavaScript. */
export function PacketWalk({ title, scenarios: ids }: PacketWalkProps) {
  const scenarios = readScenarios(ids)
  if (!scenarios) throw new Error(`the packet walk of "${ids}" passed the content check, and cannot be read`)
  return (
    <figure className="explorer">
      <figcaption>{title}</figcaption>
      <PacketWalkDoor scenarios={ids}>
        <PacketWalkFrame scenarios={scenarios} state={START} name={title} />
      </PacketWalkDoor>
      <PacketWalkText scenarios={scenarios} />
    </figure>
  )
}

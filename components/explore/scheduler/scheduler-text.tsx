import { requestedOn } from '@/lib/explore/scheduler/cluster'
import { START } from '@/lib/explore/scheduler/scheduler-state'
import { tellStory } from '@/lib/explore/scheduler/story'
import { writeCpu, writeMemory } from '@/lib/explore/scheduler/write-verdict'

/** The cluster, how a node is found, and what comes of nine trials. */
export function SchedulerText() {
  const { cluster } = START
  return (
    <>
      <p>
        For each Pod the scheduler first filters: a node that cannot take it is left out, with a reason. Of the nodes
        that are left, the one with the most points gets it. It reckons with requests alone, never with real use.
      </p>
      <p>At the start the nodes are:</p>
      <ul>
        {cluster.nodes.map((node) => (
          <li key={node.name}>
            <b>{node.name}</b>: {writeCpu(requestedOn(cluster, node).cpu)} of {writeCpu(node.allocatable.cpu)} CPU and{' '}
            {writeMemory(requestedOn(cluster, node).memory)} of {writeMemory(node.allocatable.memory)} memory requested
            {node.taint && `, with the taint ${node.taint}:NoSchedule`}
          </li>
        ))}
      </ul>
      <p>What you can try, each time from the start:</p>
      <ol>
        {tellStory().map(({ tries, ends, message, teaches }) => (
          <li key={tries}>
            <b>{tries}</b> {ends} {message && <code className="long">{message}</code>} {teaches}
          </li>
        ))}
      </ol>
    </>
  )
}

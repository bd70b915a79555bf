import { crashContainer, cutOffNode, deletePod, reconnectNode, setReplicas } from './act'
import { nextDue, pass, step } from './run'
import { type LogEntry, podName, START, type World } from './world'

export interface Story {
  title: string
  log: readonly LogEntry[]
}

/** What a reader would see who tries each of the four disturbances: played on the model, so that it cannot differ from it. */
export function tellStories(): readonly Story[] {
  return [
    story('You ask for four', (world) => settle(setReplicas(world, 4))),
    story('You delete a Pod', (world) => settle(deletePod(world, podName(0)))),
    story('A container crashes again and again', crashFourTimes),
    story('A node is lost, and comes back after seven minutes', loseNode),
  ]
}

function story(title: string, play: (world: World) => World): Story {
  return { title, log: play(START).log }
}

/** Until nothing is left to do. */
function settle(start: World): World {
  let world = start
  while (nextDue(world)) world = step(world)
  return world
}

function crashFourTimes(start: World): World {
  let world = start
  for (let times = 0; times < 4; times++) world = settle(crashContainer(world, podName(1)))
  return world
}

function loseNode(start: World): World {
  return settle(reconnectNode(pass(cutOffNode(start, 'node-3'), 420), 'node-3'))
}

import type { Frame, Place } from './walk'

export interface Box {
  place: Place
  /** Its upper edge. */
  y: number
  height: number
}

/** The outline around the places of the host or of a container. */
export interface Outline {
  label: string
  frame: Frame
  y: number
  height: number
}

export interface WalkDrawing {
  boxes: readonly Box[]
  outlines: readonly Outline[]
  height: number
}

const BOX = 30
const CABLE = 20
const GAP = 8
const TITLE = 22

/** Puts the places of a walk under each other, the host around what lies in it, and each container around its own. */
export function drawWalk(places: readonly Place[]): WalkDrawing {
  const boxes: Box[] = []
  const outlines: Outline[] = []
  let y = 1
  let host: Outline | undefined
  let container: Outline | undefined
  for (const place of places) {
    if (container && container.frame !== place.frame) {
      y = close(container, y)
      container = undefined
    }
    if (host && place.frame === 'lan') {
      y = close(host, y)
      host = undefined
    }
    if (place.frame !== 'lan' && !host) {
      host = open(outlines, { label: 'Docker host', frame: 'host' }, y)
      y += TITLE
    }
    if (place.frame !== 'lan' && place.frame !== 'host' && !container) {
      container = open(outlines, { label: place.frame, frame: place.frame }, y)
      y += TITLE
    }
    const height = place.isCable ? CABLE : BOX
    boxes.push({ place, y, height })
    y += height + GAP
  }
  if (container) y = close(container, y)
  if (host) y = close(host, y)
  return { boxes, outlines, height: y - GAP + 1 }
}

function open(outlines: Outline[], named: Pick<Outline, 'label' | 'frame'>, y: number): Outline {
  const outline = { ...named, y, height: 0 }
  outlines.push(outline)
  return outline
}

/** Ends an outline below its last box, and says where the next thing goes. */
function close(outline: Outline, y: number): number {
  outline.height = y - outline.y
  return y + GAP
}

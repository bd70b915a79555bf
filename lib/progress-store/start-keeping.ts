import { NO_PROGRESS } from '@/lib/progress/facts'
import { askToStay } from './ask-to-stay'
import { KeptProgress } from './kept-progress'
import { mirrorFacts, positionOf } from './mirror-facts'
import { EMPTY_MIRROR, readMirror, writeMirror } from './progress-mirror'
import type { ProgressState } from './progress-state'

const NAME = 'drydock'

/**
 * Opens what this browser keeps and ties it to the page: every change is mirrored for the next page's first paint, and
 * the tabs of this site tell each other to read again.
 */
export async function startKeeping(show: (state: ProgressState) => void): Promise<KeptProgress> {
  const channel = openChannel()
  const { place, left } = readMirror()
  const opening = KeptProgress.open({
    name: NAME,
    now: Date.now,
    tellOthers: () => channel?.postMessage('changed'),
    firstWorkKept: () => void askToStay(),
    erased: () => writeMirror(EMPTY_MIRROR),
    publish(state) {
      writeMirror(mirrorFacts(state, readMirror()))
      show(state)
    },
  })
  if (channel) channel.onmessage = async () => (await opening).reread()
  const kept = await opening
  // A page that was closed could still write where it was, and the answer that it showed, but not into the database.
  // What is old changes nothing.
  const positions = place ? [positionOf(place)] : []
  const reviews = left ? [left] : []
  if (place || left) await kept.add({ ...NO_PROGRESS, positions, reviews })
  return kept
}

/** Some browsers have none or refuse it, as in a frame of another site: then the other tabs are just not told. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME)
  } catch {
    return undefined
  }
}

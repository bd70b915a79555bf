import { NO_PROGRESS } from '@/lib/progress/facts'
import { AccountDoor } from './account-door'
import { askToStay } from './ask-to-stay'
import { KeptProgress } from './kept-progress'
import { mirrorFacts, positionOf } from './mirror-facts'
import { EMPTY_MIRROR, readMirror, writeMirror } from './progress-mirror'
import type { ProgressState } from './progress-state'

const NAME = 'drydock'

/** What a page has of what this browser keeps. */
export interface Keeping {
  kept: KeptProgress
  account: AccountDoor
}

/**
 * Opens what this browser keeps and ties it to the page: every change is mirrored for the next page's first paint, the
 * tabs of this site tell each other to read again, and whoever is signed in has the same in their account.
 */
export async function startKeeping(show: (change: Partial<ProgressState>) => void): Promise<Keeping> {
  const channel = openChannel()
  let account: AccountDoor | undefined
  const opening = KeptProgress.open({
    name: NAME,
    now: Date.now,
    added: (facts) => void account?.added(facts),
    tellOthers: () => channel?.postMessage('changed'),
    firstWorkKept: () => void askToStay(),
    erased: () => writeMirror(EMPTY_MIRROR),
    publish(state) {
      writeMirror(mirrorFacts(state, readMirror()))
      show(state)
    },
  })
  if (channel) {
    channel.onmessage = async () => {
      await (await opening).reread()
      await account?.recount()
    }
  }
  const kept = await opening
  account = new AccountDoor(kept, (state) => show({ account: state }))
  // Before anything is added: what is here may belong to somebody else than who is signed in.
  await account.look()
  await addLeft(kept)
  return { kept, account }
}

/**
 * A page that was closed could still write where it was, and the answer that it showed, but not into the database.
 * What is old changes nothing.
 */
async function addLeft(kept: KeptProgress): Promise<void> {
  const { place, left } = readMirror()
  const positions = place ? [positionOf(place)] : []
  const reviews = left ? [left] : []
  if (place || left) await kept.add({ ...NO_PROGRESS, positions, reviews })
}

/** Some browsers have none or refuse it, as in a frame of another site: then the other tabs are just not told. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME)
  } catch {
    return undefined
  }
}

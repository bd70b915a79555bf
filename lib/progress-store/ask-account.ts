import type { ProgressFacts } from '@/lib/progress/facts'
import { type Digests, writeDigests } from '@/lib/progress/sync-digest'
import { AccountAnswer, readMessage, SentAnswer } from '@/lib/progress/sync-messages'

/** Why the account did not do what it was asked. */
export interface Hindrance {
  because:
    | 'out-of-reach'
    | 'signed-out'
    | 'full'
    /** It does not take these facts; it may take others. */
    | 'refused'
    /** The cookies are of another account by now. */
    | 'other-account'
  /** After what time the server wants to be asked again. */
  waitMs?: number
}

const ADDRESS = '/api/progress'
/** Slower than that nobody sends a portion; the connection is gone. */
const GIVE_UP_MS = 30_000
/** All requests that outlive their page may hold that much together. https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
export const LAST_WORDS_BYTES = 60_000

interface Sending {
  mark: string
  facts: ProgressFacts
  /** The page may be closed before there is an answer. */
  isLast: boolean
}

export async function sendFacts({ mark, facts, isLast }: Sending): Promise<SentAnswer | Hindrance> {
  const body = JSON.stringify({ mark, clock: Date.now(), facts })
  const keepalive = isLast && new TextEncoder().encode(body).length <= LAST_WORDS_BYTES
  const answer = await ask('', { method: 'POST', body, keepalive, headers: { 'content-type': 'application/json' } })
  if (!(answer instanceof Response)) return answer
  return (await read(answer, SentAnswer)) ?? { because: 'out-of-reach' }
}

/** What the account has besides what the browser has. */
export async function askForFacts(mark: string, digests: Digests): Promise<AccountAnswer | Hindrance> {
  const answer = await ask(`?${new URLSearchParams({ mark, have: writeDigests(digests) })}`, {})
  if (!(answer instanceof Response)) return answer
  return (await read(answer, AccountAnswer)) ?? { because: 'out-of-reach' }
}

/** Erases everything in the account. */
export async function eraseInAccount(mark: string): Promise<Hindrance | undefined> {
  const answer = await ask(`?${new URLSearchParams({ mark })}`, { method: 'DELETE' })
  return answer instanceof Response ? undefined : answer
}

async function ask(query: string, init: RequestInit): Promise<Response | Hindrance> {
  try {
    const response = await fetch(`${ADDRESS}${query}`, {
      ...init,
      // What a browser keeps of an earlier answer is not what the account has now.
      cache: 'no-store',
      signal: AbortSignal.timeout(GIVE_UP_MS),
    })
    return response.ok ? response : hindranceOf(response)
  } catch {
    return { because: 'out-of-reach' }
  }
}

function hindranceOf({ status, headers }: Response): Hindrance {
  if (status === 401) return { because: 'signed-out' }
  if (status === 409) return { because: 'other-account' }
  if (status === 422) return { because: 'full' }
  if (status === 400 || status === 413) return { because: 'refused' }
  const seconds = Number(headers.get('retry-after'))
  return { because: 'out-of-reach', ...(seconds > 0 && { waitMs: seconds * 1000 }) }
}

/** A proxy may answer with a page of its own, and a server of another release with another form. */
async function read<Schema extends typeof SentAnswer | typeof AccountAnswer>(response: Response, schema: Schema) {
  try {
    return readMessage(schema, await response.json())
  } catch {
    return undefined
  }
}

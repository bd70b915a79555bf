import 'server-only'
import { addressKeyOf, countOne, limiterOf, takeBackOne } from '@/lib/security/limiter'

const MINUTE_S = 60

/**
 * What one address may do in ten minutes, sized so that a lecture hall of 300 behind one router can do it all at once.
 * Each server process counts for itself, so several of them allow as many times more.
 */
const BY_ADDRESS = {
  /** Those that failed or are under way: 300 at the same moment, and 200 mistakes. */
  'sign-in': 500,
  /** All, because each hashes a password and stays in the database: the hall, and a third of it once more. */
  'sign-up': 400,
  /** Passwords changed by whoever is signed in, for the same reason. */
  change: 400,
  /** All: what goes out as mail is the operator's good name. Nobody asks for a hall. */
  mail: 200,
  /** Accounts with nothing but a name, which stay in the database: the hall three times over, with second clicks. */
  join: 1000,
  /** All starts towards a provider, which checks the password itself: each keeps a row until it comes back or runs out. */
  provider: 1000,
} as const

type Deed = keyof typeof BY_ADDRESS

/**
 * By account nobody can try passwords: ten in fifteen minutes are a thousand a day, a hundred days for the hundred
 * thousand most common ones. Those that succeed count too, because each makes a session that stays in the database.
 */
const byAccount = limiterOf('by account', { points: 10, seconds: 15 * MINUTE_S })

function byAddress(deed: Deed) {
  return limiterOf(`${deed} by address`, { points: BY_ADDRESS[deed], seconds: 10 * MINUTE_S })
}

interface Asking {
  headers: Headers
  /** An e-mail address or a return code: what names one account, if there is one. */
  account?: string | undefined
}

/** Counts a deed. A sentence where it was one too many, else undefined. */
export async function findLimitFault(deed: Deed, { headers, account }: Asking): Promise<string | undefined> {
  const wait = await countOne(byAddress(deed), addressKeyOf(headers))
  if (wait > 0) return `Too many tries from where you are. Wait ${sayMinutes(wait)} and try again.`
  // Only now: whoever is stopped by address must not use up the tries of other people's accounts as well.
  const longer = account === undefined ? 0 : await countOne(byAccount, accountKeyOf(deed, account))
  return longer > 0 ? `Too many tries. Wait ${sayMinutes(longer)} and try again.` : undefined
}

type Tried<Answer> = { status: 'stopped'; reason: string } | { status: 'failed' } | { status: 'in'; answer: Answer }

/**
 * Tries to get in, which counts by address only where it fails: `attempt` then answers undefined.
 *
 * It is counted first and taken back later, because hashing a password takes long enough for a thousand guesses to arrive
 * before the first is judged. At an address that is stopped the right password is refused as well: the answer would tell
 * that it is the right one. A try that throws was not judged (the database is away) and counts nowhere.
 */
export async function tryToGetIn<Answer>(
  asking: Asking,
  attempt: () => Promise<Answer | undefined>,
): Promise<Tried<Answer>> {
  const reason = await findLimitFault('sign-in', asking)
  if (reason !== undefined) return { status: 'stopped', reason }
  const address = addressKeyOf(asking.headers)
  try {
    const answer = await attempt()
    if (answer === undefined) return { status: 'failed' }
    await takeBackOne(byAddress('sign-in'), address)
    return { status: 'in', answer }
  } catch (error) {
    await takeBackOne(byAddress('sign-in'), address)
    if (asking.account !== undefined) await takeBackOne(byAccount, accountKeyOf('sign-in', asking.account))
    throw error
  }
}

/** Folded as better-auth does, so that case is no way around it. */
function accountKeyOf(deed: Deed, account: string): string {
  return `${deed} ${account.trim().toLowerCase()}`
}

function sayMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / MINUTE_S)
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}

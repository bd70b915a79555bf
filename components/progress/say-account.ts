import type { AccountState, AccountTrouble } from '@/lib/progress-store/progress-state'
import { countOf, joinWords, listCounts } from './count-words'

const MINUTE_MS = 60_000

/** Of what waits to be sent. */
const WHY: Readonly<Record<AccountTrouble, string>> = {
  'out-of-reach': 'It cannot be reached at the moment; it is tried again by itself.',
  'signed-out': 'You are not signed in any more; it goes on once you sign in again.',
  full: 'It has no room for more. Export a file, so that you have everything elsewhere too.',
  refused: 'This site does not take it. Reload the page; if that does not help, export a file.',
}

/** How the account stands, in a sentence or two for the learner. */
export function sayAccount({ waiting, settledAt, trouble }: AccountState, now: number): string {
  const parts = listCounts(waiting)
  const places = waiting.positions + waiting.settings
  const isOne = parts.length === 1 && parts[0]?.startsWith('1 ')
  if (parts.length > 0)
    return `${joinWords(parts)} ${isOne ? 'waits' : 'wait'} to be sent to your account. ${whyOf(trouble)}`
  if (places > 0) return `Your last places and settings wait to be sent to your account. ${whyOf(trouble)}`
  if (trouble && trouble !== 'refused') return `Your account does not have news of this browser. ${WHY[trouble]}`
  if (settledAt === undefined) return 'Looking up what your account has…'
  return `Kept in your account too: you find it in every browser that you sign in with. The two were last compared ${sayAgo(now - settledAt)}.`
}

function whyOf(trouble: AccountTrouble | undefined): string {
  return trouble ? WHY[trouble] : 'That takes a moment.'
}

/** `3 minutes ago`. */
export function sayAgo(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS)
  if (minutes < 1) return 'less than a minute ago'
  if (minutes < 60) return `${countOf(minutes, 'minute')} ago`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${countOf(hours, 'hour')} ago` : `${countOf(Math.floor(hours / 24), 'day')} ago`
}

import { filterFacts, nameFacts, nameText } from '@/lib/progress/fact-kinds'
import type { ProgressFacts } from '@/lib/progress/facts'
import { SENDING, splitForSending } from '@/lib/progress/sync'
import { digestFacts } from '@/lib/progress/sync-digest'
import type { AccountLedger } from './account-ledger'
import { askForFacts, type Hindrance, LAST_WORDS_BYTES, sendFacts } from './ask-account'
import { correctPlace } from './correct-place'

/** To find the one among hundreds of facts that is not taken; more than that are refused for a reason of their own. */
const MOST_REFUSALS = 24

/** Who talks with which account. */
export interface Talk {
  mark: string
  ledger: AccountLedger
  /** Names of facts that the account does not take; another page tries them again. */
  refused: Set<string>
}

/** What the account lacks and has not refused. */
export async function listSendable({ ledger, refused }: Talk): Promise<ProgressFacts> {
  return filterFacts(await ledger.listUnsent(), (name) => !refused.has(nameText(name)))
}

/** Sends what waits, portion by portion; `isLast` where the page may be gone before the answer is here. */
export async function sendAll(talk: Talk, isLast: boolean): Promise<Hindrance | undefined> {
  const bytes = isLast ? LAST_WORDS_BYTES / 2 : SENDING.bytes
  const portions = splitForSending(await listSendable(talk), { ...SENDING, bytes })
  let refusals = 0
  for (let facts = portions.shift(); facts; facts = portions.shift()) {
    const answer = await sendFacts({ mark: talk.mark, facts, isLast })
    if ('status' in answer) {
      const news = { sent: facts, instead: answer.instead }
      await talk.ledger.letGo(answer.erasedAt)
      correctPlace(news)
      await talk.ledger.take(news)
      continue
    }
    refusals += 1
    if (answer.because !== 'refused' || refusals > MOST_REFUSALS) return answer
    // One of them is not taken; the others shall not wait for it.
    const names = nameFacts(facts).map(nameText)
    if (names.length === 1) talk.refused.add(names.join())
    else portions.unshift(...splitForSending(facts, { ...SENDING, facts: Math.ceil(names.length / 2) }))
  }
  return undefined
}

/** Asks for what this browser lacks, until there is no more. */
export async function lookAll({ ledger, mark }: Talk): Promise<Hindrance | undefined> {
  const answered = new Set<number>()
  for (let more = true; more; ) {
    const digests = digestFacts(nameFacts(ledger.facts))
    const open = digests.map((digest, heap) => (answered.has(heap) ? undefined : digest))
    const answer = await askForFacts(mark, open)
    if (!('status' in answer)) return answer
    if (!(await ledger.hear(answer))) continue
    for (const heap of answer.heaps) answered.add(heap)
    more = answer.more && answer.heaps.length > 0
  }
  return undefined
}

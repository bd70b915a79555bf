import type { DueWork } from '@/lib/classroom/due-work'
import { findMark } from '@/lib/progress/account-mark'

/** How long an answer is good for: moving from page to page asks once. */
const KEPT_MS = 60_000

let asked: { at: number; mark: string; answer: Promise<DueWork | undefined> } | undefined

/** What is to do in classes; undefined for whoever is not signed in, and where the server cannot say. */
export async function loadDue(): Promise<DueWork | undefined> {
  const mark = findMark(document.cookie)
  // No request for the many who have no account.
  if (mark === undefined) return undefined
  const now = Date.now()
  if (asked?.mark !== mark || asked.at + KEPT_MS < now) asked = { at: now, mark, answer: ask() }
  return asked.answer
}

/** Has it asked anew: something was handed in, and this document may be come back to. */
export function forgetDue(): void {
  asked = undefined
}

async function ask(): Promise<DueWork | undefined> {
  try {
    const response = await fetch('/api/classes/due')
    const told: unknown = response.ok ? await response.json() : undefined
    return isDue(told) ? told : undefined
  } catch {
    return undefined
  }
}

function isDue(told: unknown): told is DueWork {
  if (typeof told !== 'object' || told === null || !('count' in told) || !('quizzes' in told)) return false
  return typeof told.count === 'number' && Array.isArray(told.quizzes)
}

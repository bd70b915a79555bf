import type { Refusal } from '@/lib/quiz/question-result'
import { hasStatus, isRefusal } from '../quiz/ask-server'

const PATIENCE_MS = 15_000

/** What the server says to a save. */
export type SaveAnswer =
  | {
      status: 'saved'
      /** By the server's clock, in ms; null without a limit. */
      remainingMs: number | null
      /** The questions have been edited since they were shown. */
      isOutdated?: boolean
    }
  /** Handed in, here or in another window, or out of time: `href` shows what counts. */
  | { status: 'closed'; href: string }
  | Refusal
  | { status: 'unreachable' }

/** What the server says to a hand-in. */
export type HandInAnswer = { status: 'handed-in'; href: string } | Refusal | { status: 'unreachable' }

/** Has the server keep what is answered so far. Never throws. */
export async function sendSave(path: string, form: FormData, isLeaving: boolean): Promise<SaveAnswer> {
  const answer = await post(path, form, isLeaving)
  if (isSaved(answer) || isClosed(answer) || isRefusal(answer)) return answer
  return { status: 'unreachable' }
}

/** Hands in. Never throws; whatever is no answer of the site counts as a lost connection, and can be sent again. */
export async function sendHandIn(path: string, form: FormData): Promise<HandInAnswer> {
  const answer = await post(path, form, false)
  if (isHandedIn(answer) || isRefusal(answer)) return answer
  return { status: 'unreachable' }
}

async function post(path: string, form: FormData, isLeaving: boolean): Promise<unknown> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      body: form,
      headers: { accept: 'application/json' },
      // A page that goes may still send a little: https://fetch.spec.whatwg.org/#request-keepalive-flag
      ...(isLeaving ? { keepalive: true } : { signal: AbortSignal.timeout(PATIENCE_MS) }),
    })
    return await response.json()
  } catch {
    return undefined
  }
}

function isSaved(answer: unknown): answer is Extract<SaveAnswer, { status: 'saved' }> {
  return hasStatus(answer, 'saved') && 'remainingMs' in answer
}

function isClosed(answer: unknown): answer is Extract<SaveAnswer, { status: 'closed' }> {
  return hasStatus(answer, 'closed') && 'href' in answer && typeof answer.href === 'string'
}

function isHandedIn(answer: unknown): answer is Extract<HandInAnswer, { status: 'handed-in' }> {
  return hasStatus(answer, 'handed-in') && 'href' in answer && typeof answer.href === 'string'
}

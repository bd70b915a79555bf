import type { Refusal } from '@/lib/quiz/question-result'

const PATIENCE_MS = 20_000

/** What to say where no sentence of the server arrives. */
export interface Excuses {
  /** The server cannot be reached. */
  unreachable: string
  /** Something answered, but not the site: a proxy in between may send a page of its own. */
  garbled: string
}

/**
 * JSON from the site, or the reason why there is none. Never throws.
 * `accept` tells a whole answer from what only looks like one.
 */
export async function askServer<Told>(
  request: { path: string; form?: FormData },
  accept: (answer: unknown) => answer is Told,
  excuses: Excuses,
): Promise<Told | Refusal> {
  const response = await fetch(request.path, {
    ...(request.form ? { method: 'POST', body: request.form } : {}),
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined)
  if (!response) return { status: 'refused', reason: excuses.unreachable }
  const answer: unknown = await response.json().catch(() => undefined)
  if (accept(answer) || isRefusal(answer)) return answer
  return { status: 'refused', reason: excuses.garbled }
}

export function isRefusal(answer: unknown): answer is Refusal {
  return hasStatus(answer, 'refused') && 'reason' in answer && typeof answer.reason === 'string'
}

export function hasStatus(answer: unknown, status: string): answer is { status: string } {
  return typeof answer === 'object' && answer !== null && 'status' in answer && answer.status === status
}

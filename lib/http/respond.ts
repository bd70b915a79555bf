import 'server-only'
import type { Refusal } from '@/lib/quiz/question-result'

/** Answers and grades are one reader's: nobody in between may keep them. */
export const NO_STORE = { 'cache-control': 'no-store' }

/** Whether a script asks; a browser that sends a plain form wants a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') ?? false
}

export interface Refused {
  status: number
  reason: string
  isOutdated?: boolean
  isRepeated?: boolean
  /** The same may be taken in a moment. */
  isTemporary?: boolean
  /** The same may be taken after that long; told in the head. */
  waitSeconds?: number
}

/** A refusal as JSON for a script. */
export function refuseScript(
  { status, waitSeconds, ...told }: Refused,
  headers: Record<string, string> = {},
): Response {
  const refusal: Refusal = { status: 'refused', ...told }
  return Response.json(refusal, { status, headers: { ...NO_STORE, ...sayWait(waitSeconds), ...headers } })
}

/** A refusal as a bare page, for a form sent without JavaScript. The path may hold what somebody wrote into an address. */
export function refuseForm({ status, reason, waitSeconds }: Refused, quizPath: string): Response {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Not graded</title><main><h1>The answers were not graded</h1><p>${escapeHtml(reason)}</p><p>To see your answers again, go back in your browser.</p>
<p><a href="${escapeHtml(quizPath)}">Open the quiz again</a></p></main></html>`
  return new Response(page, {
    status,
    headers: { ...NO_STORE, ...sayWait(waitSeconds), 'content-type': 'text/html; charset=utf-8' },
  })
}

function sayWait(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { 'retry-after': String(seconds) }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A refusal for whoever asks too much: a session, or an address. */
export function tooMany(): Refused {
  return {
    status: 429,
    reason: 'Too much was asked from where you are within a minute. Wait a moment and try again.',
  }
}

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
}

/** A refusal as JSON for a script. */
export function refuseScript({ status, ...told }: Refused, headers: Record<string, string> = {}): Response {
  const refusal: Refusal = { status: 'refused', ...told }
  return Response.json(refusal, { status, headers: { ...NO_STORE, ...headers } })
}

/** A refusal as a bare page, for a form sent without JavaScript. Its texts are ours and need no escaping. */
export function refuseForm({ status, reason }: Refused, quizPath: string): Response {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Not graded</title><main><h1>The answers were not graded</h1><p>${reason}</p><p>To see your answers again, go back in your browser.</p>
<p><a href="${quizPath}">Open the quiz again</a></p></main></html>`
  return new Response(page, { status, headers: { ...NO_STORE, 'content-type': 'text/html; charset=utf-8' } })
}

/** A refusal for whoever asks too much: a session, or an address. */
export function tooMany(): Refused {
  return {
    status: 429,
    reason: 'Too much was asked from where you are within a minute. Wait a moment and try again.',
  }
}

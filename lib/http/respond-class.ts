import 'server-only'
import { NO_STORE, type Refused, refuseForm, refuseScript, wantsJson } from './respond'

/** A refusal in the form that was asked for; a page leads back to `path`. */
export function refuseWork(request: Request, refused: Refused, path: string): Response {
  return wantsJson(request) ? refuseScript(refused) : refuseForm(refused, path)
}

/** What was handed in stands at `href`: told to a script, and shown to a plain form. */
export function sendToResult(request: Request, href: string): Response {
  if (wantsJson(request)) return Response.json({ status: 'handed-in', href }, { headers: NO_STORE })
  return sendTo(href)
}

/** A relative address: behind a proxy the server does not know its own name. */
export function sendTo(location: string): Response {
  return new Response(null, { status: 303, headers: { ...NO_STORE, location } })
}

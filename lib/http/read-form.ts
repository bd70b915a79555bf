import 'server-only'
import { type HandInFault, NO_HAND_IN, TOO_LONG } from '@/lib/quiz/hand-in'

/** Far above the largest honest form: ten questions with two dozen fields of 200 characters. */
const MAX_BODY_BYTES = 64 * 1024

/** Reads a form, and keeps no more than the limit, whatever length the sender claims; see also `lib/security/refuse-early.ts`. */
export async function readForm(request: Request): Promise<FormData | HandInFault> {
  const body = await readBody(request)
  if (!body) return TOO_LONG
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  return new Response(body, { headers }).formData().catch(() => NO_HAND_IN)
}

async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    // The rest is read and thrown away: who breaks off ends the connection, perhaps before the answer is there.
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  if (bytes > MAX_BODY_BYTES) return undefined
  return new Uint8Array(Buffer.concat(chunks))
}

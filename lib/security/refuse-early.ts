import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { findRequestFault, type RequestFault } from './find-request-fault'
import { SECURITY_HEADERS } from './security-headers'

/** Who still sends after that many bytes hears the refusal as an end of the connection. */
const PATIENCE_BYTES = 32 * 1024 * 1024

/**
 * Answers requests that nobody should read: those of other sites that would change something, those with too large a
 * body, and those that nobody can read.
 *
 * Next.js takes up to 10 MB of a body into memory before a page is asked, answers a server action that is too large or
 * comes from another site with 500, as it does an address that cannot be decoded, and takes one without an origin. The servers of this process hand every request
 * through `emit`, so it is done there, once for pages, actions and routes.
 */
export function refuseEarly(): void {
  const emit = Server.prototype.emit
  Server.prototype.emit = function emitUnlessRefused(event: string, ...values: unknown[]): boolean {
    const [request, response] = values
    if (event === 'request' && request instanceof IncomingMessage && response instanceof ServerResponse) {
      const fault = findRequestFault(request)
      if (fault) {
        refuse(request, response, fault)
        return true
      }
    }
    return Reflect.apply(emit, this, [event, ...values])
  }
}

/** Lets the sender finish, and throws away what arrives: a browser hears no answer while it is still sending. */
function refuse(request: IncomingMessage, response: ServerResponse, fault: RequestFault): void {
  let bytes = 0
  const answer = () => {
    if (response.headersSent) return
    for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value)
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    const { type, text } = wordFault(request, fault)
    response.writeHead(fault.status, { 'Content-Type': type }).end(text)
  }
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.byteLength
    if (bytes <= PATIENCE_BYTES) return
    response.setHeader('Connection', 'close')
    answer()
    request.destroy()
  })
  request.once('end', answer)
  request.once('error', () => response.destroy())
}

/** In the form that was asked for. The texts are ours and need no escaping. */
function wordFault({ headers }: IncomingMessage, { reason }: RequestFault): { type: string; text: string } {
  const accept = headers.accept ?? ''
  if (accept.includes('application/json')) {
    return { type: 'application/json', text: JSON.stringify({ status: 'refused', reason }) }
  }
  if (!accept.includes('text/html')) return { type: 'text/plain', text: reason }
  return { type: 'text/html; charset=utf-8', text: page(reason) }
}

function page(reason: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Not sent</title><main><h1>This was not taken</h1><p>${reason}</p><p>To see again what you typed, go back in your browser.</p></main></html>`
}

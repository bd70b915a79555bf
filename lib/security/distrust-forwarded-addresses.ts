import { IncomingMessage, Server } from 'node:http'

/**
 * Puts the address of the connection in the place of what the visitor claims in `X-Forwarded-For`.
 *
 * A route handler sees no connection, only headers, and Next.js writes this one only where the visitor sent none: a
 * limit by address could then be passed by with a header. The servers of this process hand every request through
 * `emit`, so it is done there, before anybody reads the headers.
 */
export function distrustForwardedAddresses(): void {
  const emit = Server.prototype.emit
  Server.prototype.emit = function emitWithAddress(event: string, ...values: unknown[]): boolean {
    const [request] = values
    if (event === 'request' && request instanceof IncomingMessage) {
      request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? ''
    }
    return Reflect.apply(emit, this, [event, ...values])
  }
}

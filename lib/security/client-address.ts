import ipaddr from 'ipaddr.js'

/**
 * The address that a request came from, for limits.
 *
 * Anybody can send X-Forwarded-For, so it counts only where the operator says that a proxy in front sets it; without
 * one, `instrumentation.ts` has put the address of the connection in its place.
 */
export function clientAddress(headers: Headers, trustProxy: string | undefined): string {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  // The last entry is from the proxy next to us; those before it are hearsay.
  const address = trustProxy === 'true' ? entries.at(-1) : entries[0]
  return address || 'unknown'
}

/**
 * What a limit counts by: an IPv4 address, or the network of an IPv6 address, because one line of a provider has 2^64 of
 * the latter (RFC 6177).
 */
export function limitKeyOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.')
}

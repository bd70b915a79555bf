/** Abilities of a browser that no page here uses, and so no page may. */
const UNUSED_FEATURES = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone'],
  ...['midi', 'payment', 'serial', 'usb'],
]

/** Headers that are the same on every answer, pages and files alike; `next.config.ts` sends them. */
export const SECURITY_HEADERS: { key: string; value: string }[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ') },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

/** A year, for this host alone: what its neighbours under the same domain do is not ours to decide. */
export const STRICT_TRANSPORT_SECURITY = 'max-age=31536000'

/**
 * Whether the visitor's side of the connection is encrypted.
 * Anybody can send X-Forwarded-Proto, so it counts only where the operator says that a proxy in front sets it.
 */
export function isEncrypted(forwardedProto: string | null, trustProxy: string | undefined): boolean {
  // The last entry is from the proxy next to us; those before it are hearsay.
  return trustProxy === 'true' && forwardedProto?.split(',').at(-1)?.trim() === 'https'
}

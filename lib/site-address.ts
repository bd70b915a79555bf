import { isEncrypted } from './security/security-headers'
import { siteUrl } from './site'

/**
 * The address that the operator named with `SITE_URL`: when the server started, else when it was built; without a path.
 * Never what a visitor claims, so that it may stand in a mail to somebody else.
 *
 * @param environment whole, because Next.js writes the value of the build in the place of `process.env.SITE_URL`
 * @throws where it is no address
 */
export function readSiteAddress(environment: NodeJS.ProcessEnv): string {
  const named = environment.SITE_URL || siteUrl()
  const address = URL.canParse(named) ? new URL(named) : undefined
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return address.origin
  throw new Error(`SITE_URL is "${named}"; an address looks like https://learn.example.org`)
}

interface Visit {
  environment: NodeJS.ProcessEnv
  headers: Headers
  /** Of this machine in its network. */
  findOwnAddress: () => string | undefined
}

/**
 * Where people reach the site, to be shown to whoever asks. Unless the operator has named an address it is the one that
 * the visitor uses; and for `localhost`, which on every other device is that device itself, the address of this machine.
 */
export function findSiteAddress({ environment, headers, findOwnAddress }: Visit): string {
  const named = readSiteAddress(environment)
  if (!isLocal(new URL(named))) return named
  const tls = isEncrypted(headers.get('x-forwarded-proto'), environment.TRUST_PROXY)
  const visited = `${tls ? 'https' : 'http'}://${headers.get('host') ?? ''}`
  if (!URL.canParse(visited)) return named
  const used = new URL(visited)
  if (isLocal(used)) used.hostname = findOwnAddress() ?? used.hostname
  return used.origin
}

function isLocal({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

import 'server-only'
import { readSiteAddress } from '@/lib/site-address'
import { readGivenSecret } from './auth-settings'
import { readOidcSettings } from './oidc-settings'

/**
 * Ends the process with a sentence where a setting of accounts is wrong: else the first who signs in would find it.
 * Next.js goes on listening when `register` throws, and answers every request with an error.
 */
export function requireSettings(environment: NodeJS.ProcessEnv): void {
  try {
    readGivenSecret(environment)
    readOidcSettings(environment)
    const warning = findCookieWarning(environment)
    if (warning) console.warn(warning)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** No fault: in a closed network a proxy may well do without TLS. But one with it, and an address without, is a mistake. */
function findCookieWarning(environment: NodeJS.ProcessEnv): string | undefined {
  const address = readSiteAddress(environment)
  if (environment.TRUST_PROXY !== 'true' || address.startsWith('https:')) return undefined
  return `SITE_URL is ${address}, not https: browsers send the cookies of accounts over unencrypted connections too. Where the proxy has TLS, set SITE_URL=https://…`
}

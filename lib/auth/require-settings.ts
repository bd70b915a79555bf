import 'server-only'
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
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

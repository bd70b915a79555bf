import 'server-only'
import { isDatabaseGone } from '@/lib/db/database-gone'

/**
 * What a step on the way to the provider or back gives; undefined where it could not be done, as with a database that
 * cannot be written. A route that throws would show an empty page. The log tells the kind of error alone: the words of
 * others may name people.
 */
export async function orFailed<Given>(step: () => Promise<Given>): Promise<Given | undefined> {
  try {
    return await step()
  } catch (error) {
    console.error(`oidc: ${isDatabaseGone(error) ? error.message : `a step failed (${kindOf(error)})`}`)
    return undefined
  }
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}

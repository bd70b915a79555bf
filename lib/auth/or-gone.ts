import 'server-only'
import { APIError } from 'better-auth/api'
import { goneBecause } from '@/lib/db/database-gone'

/** The library answers so where it could not read or write, and does not say why. */
export function isLibraryFault(error: unknown): boolean {
  return error instanceof APIError && error.statusCode >= 500
}

/** What a step of the library gives. @throws {DatabaseGoneError} where it could not read or write. */
export async function orGone<Given>(step: () => Promise<Given>): Promise<Given> {
  try {
    return await step()
  } catch (error) {
    throw isLibraryFault(error) ? goneBecause('no session can be read or written') : error
  }
}

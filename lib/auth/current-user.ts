import 'server-only'
import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { goneBecause } from '@/lib/db/database-gone'
import { auth } from './auth'
import { emailOf } from './return-code-plugin'

/** Whoever is signed in. */
export interface User {
  id: string
  name: string
  /** undefined for those who joined without one */
  email: string | undefined
}

/** Asked once for each request. @throws {DatabaseGoneError} */
export const currentUser = cache(async (): Promise<User | undefined> => {
  const found = await findSession()
  if (!found) return undefined
  const { id, name, email } = found.user
  return { id, name, email: emailOf({ email }) }
})

async function findSession() {
  // First: while the site is built, a page ends here, before it has opened a database.
  const from = await headers()
  const { api } = await auth()
  try {
    return await api.getSession({ headers: from })
  } catch (error) {
    if (!isOurs(error)) throw error
  }
  try {
    // Of a session that is older than a day the end is written anew. On a full disk it can still be read.
    return await api.getSession({ headers: from, query: { disableRefresh: true } })
  } catch (error) {
    throw isOurs(error) ? goneBecause('no session can be read') : error
  }
}

/** The library answers so where it could not read or write, and does not say why. */
function isOurs(error: unknown): boolean {
  return error instanceof APIError && error.statusCode >= 500
}

/** Leaves for the sign-in page where nobody is signed in; after it, the visitor comes back to `path`. */
export async function requireUser(path: string): Promise<User> {
  return (await currentUser()) ?? redirect(`/account/sign-in?${new URLSearchParams({ next: path })}`)
}

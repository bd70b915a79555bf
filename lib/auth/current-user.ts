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
  const { api } = await auth()
  try {
    return await api.getSession({ headers: await headers() })
  } catch (error) {
    // The library answers so where it could not read the session, and does not say why.
    throw error instanceof APIError && error.statusCode >= 500 ? goneBecause('no session can be read') : error
  }
}

/** Leaves for the sign-in page where nobody is signed in; after it, the visitor comes back to `path`. */
export async function requireUser(path: string): Promise<User> {
  return (await currentUser()) ?? redirect(`/account/sign-in?${new URLSearchParams({ next: path })}`)
}

import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { auth } from './auth'
import { emailOf } from './code-accounts'
import { isLibraryFault, orGone } from './or-gone'

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
    if (!isLibraryFault(error)) throw error
  }
  // Of a session that is older than a day the end is written anew. On a full disk it can still be read.
  return orGone(() => api.getSession({ headers: from, query: { disableRefresh: true } }))
}

/** Leaves for the sign-in page where nobody is signed in; after it, the visitor comes back to `path`. */
export async function requireUser(path: string): Promise<User> {
  return (await currentUser()) ?? redirect(`/account/sign-in?${new URLSearchParams({ next: path })}`)
}

import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
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
  const found = await (await auth()).api.getSession({ headers: await headers() })
  if (!found) return undefined
  const { id, name, email } = found.user
  return { id, name, email: emailOf({ email }) }
})

/** Leaves for the sign-in page where nobody is signed in; after it, the visitor comes back to `path`. */
export async function requireUser(path: string): Promise<User> {
  return (await currentUser()) ?? redirect(`/account/sign-in?${new URLSearchParams({ next: path })}`)
}

import 'server-only'
import { headers } from 'next/headers'
import { auth } from './auth'
import { markSignedIn } from './session-mark'

/** Told once: with the code its owner comes back. */
export interface CodeAccount {
  userId: string
  returnCode: string
}

/** An account without e-mail for somebody else, as of an imported roster. */
export async function createCodeAccount(name: string): Promise<CodeAccount> {
  return (await auth()).api.signUpWithCode({ body: { name, withSession: false }, headers: await headers() })
}

/** An account without e-mail for the visitor, who is signed in with it. */
export async function signUpWithCode(name: string): Promise<CodeAccount> {
  const made = await (await auth()).api.signUpWithCode({ body: { name, withSession: true }, headers: await headers() })
  await markSignedIn(made.userId)
  return made
}

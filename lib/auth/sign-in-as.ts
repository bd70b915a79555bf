import 'server-only'
import { headers } from 'next/headers'
import { auth } from './auth'
import { markSignedIn } from './session-mark'

/** Signs the visitor in with an account that was made for them just now. */
export async function signInAs(userId: string): Promise<void> {
  await (await auth()).api.startSession({ body: { userId }, headers: await headers() })
  await markSignedIn(userId)
}

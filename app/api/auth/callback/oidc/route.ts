import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { findOidcAuth, findOidcName } from '@/lib/auth/oidc'
import { finishOidc } from '@/lib/auth/oidc-flow'
import { orFailed } from '@/lib/auth/or-failed'
import { markSignedIn } from '@/lib/auth/session-mark'
import { isDatabaseThere } from '@/lib/db/is-database-there'
import { withFault, withNext } from '../../../../(account)/account/params'

/**
 * Where the provider sends people back to. The one address of better-auth that can be reached from outside: all its
 * others answer only to calls of this server.
 */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<never> {
  if (findOidcName() === undefined) notFound()
  // The page says what is wrong.
  if (!(await isDatabaseThere())) redirect('/account/sign-in')
  const auth = await findOidcAuth()
  if (!auth) redirect(withFault('/account/sign-in', 'gone'))
  const from = await headers()
  const answer = await orFailed(() => finishOidc(auth, { headers: from, query: Object.fromEntries(searchParams) }))
  if (!answer) redirect(withFault('/account/sign-in', 'failed'))
  if (answer.status === 'connected') redirect('/account?oidc=connected')
  if (answer.status === 'signed-in') {
    await markSignedIn(answer.userId)
    redirect(answer.next)
  }
  const { fault, isConnecting, next } = answer
  if (!isConnecting) redirect(withFault(withNext('/account/sign-in', next), fault))
  // The page "Account" would ask to sign in, and say nothing.
  redirect(withFault(fault === 'signed-out' ? withNext('/account/sign-in', '/account') : '/account', fault))
}

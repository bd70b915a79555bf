import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { isConnectToken } from '@/lib/auth/connect-token'
import { requireUser } from '@/lib/auth/current-user'
import { findLimitFault } from '@/lib/auth/limits'
import { findOidcAuth, findOidcName } from '@/lib/auth/oidc'
import { startConnection } from '@/lib/auth/oidc-flow'
import { orFailed } from '@/lib/auth/or-failed'
import { isDatabaseThere } from '@/lib/db/is-database-there'
import { withFault } from '../../params'

/** Leads to the provider to connect it with the account of whoever is signed in, and from there back to `/account`. */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<never> {
  if (findOidcName() === undefined) notFound()
  if (!(await isDatabaseThere())) redirect('/account')
  await requireUser('/account')
  if (!(await isConnectToken(searchParams.get('token')))) redirect('/account')
  const from = await headers()
  if (await findLimitFault('provider', { headers: from })) redirect(withFault('/account', 'often'))
  const auth = await findOidcAuth()
  if (!auth) redirect(withFault('/account', 'gone'))
  const start = await orFailed(() => startConnection(auth, { headers: from }))
  redirect(start?.url ?? withFault('/account', 'failed'))
}

import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { currentUser } from '@/lib/auth/current-user'
import { findLimitFault } from '@/lib/auth/limits'
import { findOidcAuth, findOidcName } from '@/lib/auth/oidc'
import { startSignIn } from '@/lib/auth/oidc-flow'
import { orFailed } from '@/lib/auth/or-failed'
import { isOwnLink } from '@/lib/auth/own-link'
import { safePath } from '@/lib/auth/safe-path'
import { isDatabaseThere } from '@/lib/db/is-database-there'
import { withFault, withNext } from '../params'

/**
 * Leads to the provider, and from there by way of `/api/auth/callback/oidc` to `?next=`.
 *
 * A link and no form: Chromium holds redirects after a form to the policy's `form-action` as well, and which addresses a
 * provider leads through (its own, those of a company behind it) nobody can list.
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/form-action
 */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<never> {
  if (findOidcName() === undefined) notFound()
  const next = safePath(searchParams.get('next') ?? undefined)
  const page = withNext('/account/sign-in', next)
  const from = await headers()
  // The page has the link for whoever came here in another way, and says what is wrong where there is no database.
  if (!isOwnLink(from)) redirect(withFault(page, 'elsewhere'))
  if (!(await isDatabaseThere())) redirect(page)
  if (await currentUser()) redirect(next)
  if (await findLimitFault('provider', { headers: from })) redirect(withFault(page, 'often'))
  const auth = await findOidcAuth()
  if (!auth) redirect(withFault(page, 'gone'))
  const start = await orFailed(() => startSignIn(auth, { headers: from, next }))
  redirect(start?.url ?? withFault(page, 'failed'))
}

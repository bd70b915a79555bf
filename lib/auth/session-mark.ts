import 'server-only'
import { createHmac } from 'node:crypto'
import { cookies } from 'next/headers'
import { databasePlace } from '@/lib/db/database'
import { MARK_COOKIE } from '@/lib/progress/account-mark'
import { readAuthSettings } from './auth-settings'
import { SESSION_DAYS } from './create-auth'

const DAY_S = 86_400

/** Tells scripts of static pages that somebody is signed in; it opens nothing. An account has always the same mark. */
export async function markSignedIn(userId: string): Promise<void> {
  const { secret, siteUrl } = readAuthSettings({ environment: process.env, folder: databasePlace().folder })
  // Not the id: what stands in a cookie that scripts read may end up anywhere.
  const mark = createHmac('sha256', secret).update(userId).digest('base64url').slice(0, 16)
  const secure = siteUrl.startsWith('https:')
  const jar = await cookies()
  jar.set(MARK_COOKIE, mark, { path: '/', sameSite: 'lax', secure, maxAge: SESSION_DAYS * DAY_S })
}

export async function unmarkSignedIn(): Promise<void> {
  const jar = await cookies()
  jar.delete(MARK_COOKIE)
}

import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { headers } from 'next/headers'
import { databasePlace } from '@/lib/db/database'
import { auth } from './auth'
import { readAuthSettings } from './auth-settings'

/**
 * What the link "Connect" carries, good for this session alone; undefined where nobody is signed in.
 *
 * Without it a page of somebody else could begin to connect in its reader's browser, after it has signed that browser in
 * at the provider as its own author, who would have a way into the reader's account from then on.
 */
export async function makeConnectToken(): Promise<string | undefined> {
  const found = await (await auth()).api.getSession({ headers: await headers() })
  if (!found) return undefined
  const { secret } = readAuthSettings({ environment: process.env, folder: databasePlace().folder })
  return createHmac('sha256', secret).update(`connect ${found.session.id}`).digest('base64url')
}

/** Whether the visitor's own page made it. */
export async function isConnectToken(given: string | null): Promise<boolean> {
  const own = await makeConnectToken()
  if (own === undefined || given === null || given.length !== own.length) return false
  const [left, right] = [Buffer.from(own), Buffer.from(given)]
  return left.length === right.length && timingSafeEqual(left, right)
}

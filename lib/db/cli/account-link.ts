import { makeAccountLink } from '@/lib/auth/account-link'
import type { DatabasePlace } from '../open-database'
import { withDatabase } from './with-database'

interface Asking {
  email: string
  environment: NodeJS.ProcessEnv
}

/**
 * What an operator reads who asks for a link with which somebody chooses a new password.
 *
 * @throws with a sentence where nobody has the address, or there is no database
 */
export async function sayAccountLink(place: DatabasePlace, { email, environment }: Asking): Promise<string> {
  const site = findSite(environment)
  const link = await withDatabase(place, (db) => makeAccountLink(db, { email, site, now: Date.now() }))
  if (link === undefined) throw new Error(`Nobody has an account with ${email} here. Is the address mistyped?`)
  return [link, sayUse(email), ...sayHint(site)].join('\n\n')
}

function sayUse(email: string): string {
  return `It works once and for a day. Whoever opens it chooses the password of ${email}, so give it to nobody else.`
}

/** An address that on every other device is that device itself. */
function sayHint(site: string): string[] {
  const { hostname, origin } = new URL(site)
  if (hostname !== 'localhost') return []
  return [`SITE_URL names no other address. If people open the site elsewhere, put that in the place of ${origin}.`]
}

function findSite(environment: NodeJS.ProcessEnv): string {
  // The second is a constant in `db.mjs`: an image is told the address only when it is built.
  const site = environment.SITE_URL || process.env.SITE_URL || `http://localhost:${environment.PORT || 3000}`
  if (URL.canParse(site)) return site
  throw new Error(`SITE_URL is "${site}"; an address looks like https://learn.example.org`)
}

import 'server-only'
import { database, databasePlace } from '@/lib/db/database'
import type { Database } from '@/lib/db/open-database'
import { readAuthSettings } from './auth-settings'
import { type Auth, createAuth } from './create-auth'
import { createMailer } from './mail'

let made: { database: Database; auth: Auth } | undefined

/** Accounts on the database of this process. @throws {DatabaseGoneError} */
export async function auth(): Promise<Auth> {
  const current = await database()
  if (made?.database !== current) {
    const settings = readAuthSettings({ environment: process.env, folder: databasePlace().folder })
    made = { database: current, auth: createAuth({ database: current, settings, sendMail: createMailer(settings) }) }
  }
  return made.auth
}

/** Whether a forgotten password can be replaced by mail here. */
export function hasMail(): boolean {
  return Boolean(process.env.SMTP_URL)
}

import 'server-only'
import { database, databasePlace } from '@/lib/db/database'
import type { Database } from '@/lib/db/open-database'
import { readAuthSettings } from './auth-settings'
import { type Auth, createAuth } from './create-auth'
import { OIDC } from './oidc-rules'
import { type OidcSettings, readOidcSettings } from './oidc-settings'

/** A provider that has not answered by then is treated as gone. */
const PATIENCE_MS = 10_000

let made: { database: Database; ready: Promise<Auth | undefined> } | undefined

/** What the button says, or undefined where the operator offers no provider. */
export function findOidcName(): string | undefined {
  return readOidcSettings(process.env)?.name
}

/**
 * Accounts that also know the provider; undefined where it cannot be reached now, or none is set.
 *
 * Apart from `auth()`, which everybody needs: better-auth asks the provider once, when it is made, and goes without it
 * for ever where there was no answer. So it is made at the first sign-in with it, and anew after a failure; a provider
 * that hangs holds up nobody else.
 */
export async function findOidcAuth(): Promise<Auth | undefined> {
  const oidc = readOidcSettings(process.env)
  if (!oidc) return undefined
  const current = await database()
  if (made?.database !== current) made = { database: current, ready: prepare(current, oidc) }
  const { ready } = made
  let found: Auth | undefined
  try {
    found = await ready
    return found
  } finally {
    if (!found && made?.ready === ready) made = undefined
  }
}

async function prepare(current: Database, oidc: OidcSettings): Promise<Auth | undefined> {
  const settings = readAuthSettings({ environment: process.env, folder: databasePlace().folder })
  const auth = createAuth({ database: current, settings, sendMail: undefined, oidc })
  const fault = await Promise.race([findProviderFault(auth, oidc), giveUp()])
  if (fault === undefined) return auth
  console.error(`oidc: ${fault}`)
  return undefined
}

/** What is wrong with the provider, for the operator. */
export async function findProviderFault(auth: Auth, { issuer }: OidcSettings): Promise<string | undefined> {
  const { socialProviders } = await auth.$context
  const provider = socialProviders.find(({ id }) => id === OIDC)
  if (!provider) return `no document of discovery with endpoints and keys can be read below OIDC_ISSUER (${issuer}).`
  // https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation
  if (trim(provider.issuer) === trim(issuer)) return undefined
  return `OIDC_ISSUER is ${issuer}, but the provider there calls itself ${provider.issuer}.`
}

function trim(issuer: string | undefined): string | undefined {
  return issuer?.replace(/\/+$/, '')
}

function giveUp(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(`the provider did not answer within ${PATIENCE_MS / 1000} seconds.`), PATIENCE_MS).unref()
  })
}

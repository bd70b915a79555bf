import 'server-only'
import { randomUUID } from 'node:crypto'
import type { BetterAuthOptions } from 'better-auth'
import { getSessionFromCtx } from 'better-auth/api'
import { type GenericOAuthConfig, genericOAuth } from 'better-auth/plugins/generic-oauth'
import { z } from 'zod'
import { readOidcProfile } from './oidc-profile'
import type { OidcSettings } from './oidc-settings'

/** The provider's name in the tables, and in the address to which it sends people back. */
export const OIDC = 'oidc'

/** Where better-auth goes with a code of an error; `finishOidc` reads it, and no browser ever goes there. */
export const OIDC_REFUSED = '/account/oidc/refused'

/** Reserved: nobody can have it, so it never matches an account. https://www.rfc-editor.org/rfc/rfc2606#section-2 */
const NO_ADDRESS = '@no-address.invalid'

/** Knows the provider by its document of discovery, which is read once, when better-auth starts. */
export function oidcPlugin(oidc: OidcSettings | undefined) {
  return genericOAuth({ config: oidc ? [configOf(oidc)] : [] })
}

function configOf({ issuer, name, clientId, clientSecret, scopes }: OidcSettings): GenericOAuthConfig<typeof OIDC> {
  return {
    providerId: OIDC,
    name,
    clientId,
    clientSecret,
    scopes: [...scopes],
    pkce: true,
    discoveryUrl: `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    accountSubject: ({ tokens, profile }) => subjectOf(tokens.idToken, profile.sub),
    mapProfileToUser(profile) {
      const { name: displayName, address } = readOidcProfile(profile)
      // An address that does not count must not be looked up either: it would tell that it has an account.
      const isUsable = 'email' in address
      const email = isUsable ? address.email : `${randomUUID()}${NO_ADDRESS}`
      return { name: displayName, email, emailVerified: isUsable }
    },
  }
}

/**
 * Who signs in, by the identity token, which better-auth has checked where there is one; here there must be one, and what
 * the provider told besides must be about the same person. Subjects are unique for one issuer alone: after a change of
 * providers the same one may be somebody else. https://openid.net/specs/openid-connect-core-1_0.html#ClaimStability
 */
function subjectOf(idToken: string | undefined, told: unknown): string {
  const payload = Buffer.from(idToken?.split('.')[1] ?? '', 'base64url').toString()
  const { iss, sub } = z.object({ iss: z.string().min(1), sub: z.string().min(1) }).parse(JSON.parse(payload))
  if (told !== sub) throw new Error('The identity token is about somebody else than the user info.')
  return `${iss} ${sub}`
}

/**
 * Nobody is let into an account that was there before by its address alone: addresses are not verified here, so whoever
 * made it may not be who the provider vouches for. Connecting is for those who are signed in; the addresses may then
 * differ, and the provider need not tell any.
 */
export const oidcAccounts = {
  updateAccountOnSignIn: false,
  accountLinking: { disableImplicitLinking: true, trustedProviders: [OIDC], allowDifferentEmails: true },
} as const satisfies BetterAuthOptions['account']

/** What the provider hands out is not needed once somebody is in, so it is not kept. */
const FORGOTTEN = {
  ...{ accessToken: null, refreshToken: null, idToken: null, scope: null },
  ...{ accessTokenExpiresAt: null, refreshTokenExpiresAt: null },
}

export const oidcHooks = {
  account: {
    create: { before: async () => ({ data: FORGOTTEN }) },
    update: { before: async () => ({ data: FORGOTTEN }) },
  },
  // A picture would be fetched from another host.
  user: { create: { before: async () => ({ data: { image: null } }) } },
} satisfies BetterAuthOptions['databaseHooks']

type ValidateUserInfo = NonNullable<NonNullable<BetterAuthOptions['user']>['validateUserInfo']>

/** Refuses a new account without an address that counts, and a connection with an account that is signed out by now. */
export const checkOidcUser: ValidateUserInfo = async ({ user, source }, context) => {
  if (source.method !== 'oauth') return undefined
  if (source.action === 'create-user') {
    const { address } = readOidcProfile(source.oauth?.profile)
    return 'fault' in address ? { error: address.fault } : undefined
  }
  if (source.action === 'link-account') {
    const session = await getSessionFromCtx(context, { disableRefresh: true })
    return session?.user.id === user.id ? undefined : { error: 'signed-out' }
  }
  return undefined
}

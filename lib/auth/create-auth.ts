import 'server-only'
import { betterAuth } from 'better-auth'
import { nextCookies } from 'better-auth/next-js'
import type { Database } from '@/lib/db/open-database'
import type { AuthSettings } from './auth-settings'
import { hashOnce } from './hash-ahead'
import type { SendMail } from './mail'
import { checkOidcUser, OIDC_REFUSED, oidcAccounts, oidcHooks, oidcPlugin } from './oidc-rules'
import type { OidcSettings } from './oidc-settings'
import { returnCode } from './return-code-plugin'

/** Shortest password, after NIST SP 800-63B-4 (8 at least) and with room to spare; no rules about what is in it. */
export const MIN_PASSWORD = 10
/** Long enough for any phrase, short enough that hashing it is no attack. */
export const MAX_PASSWORD = 128
export const SESSION_DAYS = 30
const DAY_S = 86_400
const RESET_MINUTES = 60

interface AuthParts {
  database: Database
  settings: AuthSettings
  sendMail: SendMail | undefined
  /** With it better-auth asks the provider where its endpoints are, before anything else: see `oidc.ts`. */
  oidc?: OidcSettings | undefined
}

/** Accounts and sessions on our tables. Passwords are hashed with scrypt, as better-auth does by default. */
export function createAuth({ database: { db, dialect }, settings, sendMail, oidc }: AuthParts) {
  const { siteUrl, secret } = settings
  return betterAuth({
    appName: 'Drydock',
    baseURL: siteUrl,
    secret,
    // Without it an account whose way in was not written stays, with an address that nobody can use any more.
    database: { db, type: dialect, transaction: true },
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      password: { hash: hashOnce },
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      resetPasswordTokenExpiresIn: RESET_MINUTES * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        const url = new URL(`/account/reset/${token}`, siteUrl)
        const text = `Somebody asked for a new password of your account at ${url.host}. To choose one within an hour, open\n\n${url}\n\nIf it was not you, there is nothing to do.\n`
        await sendMail?.({ to: user.email, subject: 'A new password for Drydock', text })
      },
    },
    account: oidcAccounts,
    databaseHooks: oidcHooks,
    user: { validateUserInfo: checkOidcUser },
    session: { expiresIn: SESSION_DAYS * DAY_S, updateAge: DAY_S },
    advanced: {
      cookiePrefix: 'drydock',
      useSecureCookies: siteUrl.startsWith('https:'),
      // Not needed to run a class, so not kept. Limits by address are counted in memory.
      ipAddress: { disableIpTracking: true },
      // Only addresses with an account are sent a mail, so an answer that waited for it would tell which they are.
      backgroundTasks: { handler: (task) => void task },
    },
    // The server's own actions call it, and count before they do: see `limits.ts`.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    onAPIError: { errorURL: OIDC_REFUSED },
    // Its messages may name addresses of people.
    logger: { disabled: true },
    // The last one: it carries the cookies of those before into the answer of a server action.
    plugins: [returnCode(db), oidcPlugin(oidc), nextCookies()],
  })
}

export type Auth = ReturnType<typeof createAuth>

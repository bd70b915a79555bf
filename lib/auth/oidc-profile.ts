import 'server-only'
import { z } from 'zod'
import { DisplayName } from '@/lib/classroom/display-name'

/** What a provider tells about somebody, as far as it is needed here. */
export interface OidcProfile {
  name: string
  address: { email: string } | { fault: 'no-address' | 'unverified-address' }
}

const Text = z.string().optional().catch(undefined)
const Claims = z.object({
  email: z.email().max(254).optional().catch(undefined),
  email_verified: z.unknown().optional(),
  xms_edov: z.unknown().optional(),
  name: Text,
  given_name: Text,
  family_name: Text,
  nickname: Text,
})
type Claims = z.infer<typeof Claims>

const MAX_NAME = 60
/** The form asks everybody for a name; who comes from a provider that tells none can change it at /account. */
const NAMELESS = 'Learner'

/** Reads the claims of an identity token or of the user info. https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims */
export function readOidcProfile(claims: unknown): OidcProfile {
  const known = Claims.safeParse(claims).data ?? {}
  return { name: nameOf(known), address: addressOf(known) }
}

function addressOf(claims: Claims): OidcProfile['address'] {
  if (claims.email === undefined) return { fault: 'no-address' }
  return isVouchedFor(claims) ? { email: claims.email } : { fault: 'unverified-address' }
}

/**
 * An address counts only where the provider vouches that it is theirs: else anybody could take that of somebody else.
 *
 * Microsoft Entra ID never says `email_verified`; its word for it is `xms_edov`, a Boolean which some tenants were seen
 * to send as text. It is asked only where the standard claim is missing: a provider that says false means it.
 * https://learn.microsoft.com/en-us/entra/identity-platform/optional-claims-reference
 */
function isVouchedFor({ email_verified: standard, xms_edov: entra }: Claims): boolean {
  if (standard !== undefined) return standard === true
  return entra === true || entra === '1' || entra === 'true'
}

/** Held to the same rules as a name that is typed. */
function nameOf({ name, given_name: given, family_name: family, nickname }: Claims): string {
  const whole = [given, family].filter(Boolean).join(' ')
  for (const wanted of [name, whole, nickname]) {
    const { data } = DisplayName.safeParse([...(wanted ?? '')].slice(0, MAX_NAME).join(''))
    if (data !== undefined) return data
  }
  return NAMELESS
}

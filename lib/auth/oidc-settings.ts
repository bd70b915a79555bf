import 'server-only'

/** Where people may sign in besides this site: a provider that speaks OpenID Connect, such as Keycloak or Google. */
export interface OidcSettings {
  /** Its document of discovery is found below. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What people call it: `Sign in with …`. */
  name: string
  scopes: readonly string[]
}

const NEEDED = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const
const OPTIONAL = ['OIDC_NAME', 'OIDC_SCOPES'] as const

/** Nobody else on the way can read along there. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * What the operator set, or undefined where nothing is set: then nobody is offered it.
 *
 * @throws where something is missing or has a wrong form; the sentence names the setting, and never a secret.
 */
export function readOidcSettings(environment: Readonly<Record<string, string | undefined>>): OidcSettings | undefined {
  const given = [...NEEDED, ...OPTIONAL].filter((name) => environment[name]?.trim())
  if (given.length === 0) return undefined
  const [issuer = '', clientId = '', clientSecret = ''] = NEEDED.map((name) => environment[name]?.trim())
  const missing = NEEDED.filter((name) => !environment[name]?.trim())
  if (missing.length > 0) {
    throw new Error(
      `${given.join(', ')}: set ${missing.join(' and ')} too, or none of the settings that begin with OIDC_.`,
    )
  }
  const { host } = readIssuer(issuer)
  return {
    issuer,
    clientId,
    clientSecret,
    name: environment['OIDC_NAME']?.trim() || host,
    scopes: readScopes(environment['OIDC_SCOPES']?.trim() || 'openid email profile'),
  }
}

function readIssuer(issuer: string): URL {
  if (!URL.canParse(issuer)) {
    throw new Error('OIDC_ISSUER is no address; it looks like https://login.example.org/realms/school')
  }
  const url = new URL(issuer)
  if (url.username || url.password || url.search || url.hash) {
    throw new Error('OIDC_ISSUER is an address without user, password, ? and #')
  }
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname))
  if (!isSafe) throw new Error('OIDC_ISSUER must begin with https:// (http:// only on this machine: localhost)')
  return url
}

function readScopes(text: string): string[] {
  const scopes = text.split(/\s+/)
  if (scopes.includes('openid')) return scopes
  throw new Error(
    'OIDC_SCOPES lacks openid, without which nobody tells who signs in; unset it for: openid email profile',
  )
}

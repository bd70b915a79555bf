/** Why somebody was not let in by the provider, or not connected with it, in words of ours: none come from an address. */
const SENTENCES = {
  denied: (name: string) => `${name} did not let you in, or you turned back there. Nothing has changed here.`,
  stale: () => 'Signing in took too long, or was begun in another browser. Try again.',
  'no-address': (name: string) =>
    `${name} did not tell your e-mail address, and without one no account is made. Whoever runs it can release the address to this site.`,
  'unverified-address': (name: string) =>
    `${name} does not vouch that your e-mail address is yours, so no account is made with it. Confirm the address there, then try again.`,
  taken: (name: string) =>
    `There is an account with your e-mail address already. Sign in to it as before, then connect ${name} on the page “Account”.`,
  'in-use': (name: string) =>
    `What you have at ${name} opens another account here, so it was not connected with this one.`,
  elsewhere: (name: string) =>
    `Signing in with ${name} begins with the link on this page. If you came by it, your browser does not tell this site from which page (“Referer”): allow that, and try again.`,
  'signed-out': () => 'You were signed out in between, so nothing was connected. Sign in, then try again.',
  gone: (name: string) => `${name} cannot be reached at the moment. Try again in a few minutes.`,
  often: () => 'Too many tries. Wait ten minutes and try again.',
  failed: (name: string) =>
    `Signing in with ${name} did not work. Try again; if it stays so, whoever runs this site finds the reason in its log.`,
} as const

export type OidcFault = keyof typeof SENTENCES

/** Codes of OAuth, of better-auth and of `oidc-rules.ts`; any other means `failed`. */
const FAULTS: Readonly<Record<string, OidcFault>> = {
  access_denied: 'denied',
  consent_required: 'denied',
  interaction_required: 'denied',
  login_required: 'denied',
  server_error: 'gone',
  temporarily_unavailable: 'gone',
  state_mismatch: 'stale',
  state_not_found: 'stale',
  account_not_linked: 'taken',
  account_already_linked_to_different_user: 'in-use',
  'no-address': 'no-address',
  'unverified-address': 'unverified-address',
  'signed-out': 'signed-out',
}

/** What a code means for the visitor. */
export function toOidcFault(code: string | null): OidcFault {
  return (code !== null && Object.hasOwn(FAULTS, code) && FAULTS[code]) || 'failed'
}

/** The sentence for a fault that an address names; undefined for anything that is none. */
export function sayOidcFault(fault: string | undefined, name: string): string | undefined {
  return isFault(fault) ? SENTENCES[fault](name) : undefined
}

function isFault(text: string | undefined): text is OidcFault {
  return text !== undefined && Object.hasOwn(SENTENCES, text)
}

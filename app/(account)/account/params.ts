import type { OidcFault } from '@/lib/auth/oidc-fault'

/** One value of an address's query; of several the first. */
export function textParam(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** A page of the account that leads on to `next` when it is done. */
export function withNext(path: string, next: string): string {
  return `${path}?${new URLSearchParams({ next })}`
}

/** A page of the account that says what went wrong with the provider: see `sayOidcFault`. */
export function withFault(path: string, fault: OidcFault): string {
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ fault })}`
}

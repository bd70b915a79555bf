import './account.css'

interface OidcLinkProps {
  /** What people call the provider. */
  name: string
  /** Where to go when they are back. */
  next: string
}

/** Leads to the provider of the operator, and back. A link of the plain kind: what is behind it is no page of this site. */
export function OidcLink({ name, next }: OidcLinkProps) {
  return (
    <p className="oidc-link">
      <a href={`/account/oidc?${new URLSearchParams({ next })}`} className="button" data-quiet>
        Sign in with {name}
      </a>
    </p>
  )
}

import type { ReactNode } from 'react'
import '../forms/forms.css'
import './account.css'

/** What came of a visit to the provider; looks as the notice of a form does. */
export function OidcNotice({ children, isDone }: { children: ReactNode; isDone?: boolean }) {
  return (
    <p className="form-notice oidc-notice" data-status={isDone ? 'done' : 'refused'} role="status">
      {children}
    </p>
  )
}

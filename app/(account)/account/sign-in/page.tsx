import Link from 'next/link'
import { OidcLink } from '@/components/account/oidc-link'
import { OidcNotice } from '@/components/account/oidc-notice'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, TextField } from '@/components/forms/fields'
import { hasMail } from '@/lib/auth/auth'
import { findOidcName } from '@/lib/auth/oidc'
import { sayOidcFault } from '@/lib/auth/oidc-fault'
import { safePath } from '@/lib/auth/safe-path'
import { pageMetadata } from '@/lib/site'
import { signIn } from '../actions'
import { textParam, withNext } from '../params'

export const metadata = pageMetadata({
  title: 'Sign in',
  description: 'Sign in to your classes.',
  path: '/account/sign-in',
})

export default async function SignInPage({ searchParams }: PageProps<'/account/sign-in'>) {
  const params = await searchParams
  const next = safePath(textParam(params.next))
  const oidc = findOidcName()
  const fault = oidc && sayOidcFault(textParam(params.fault), oidc)
  return (
    <main id="content" className="page">
      <header>
        <h1>Sign in</h1>
        {/* The same words whether the address was new or not: see `signUp`. */}
        {textParam(params.made) && (
          <p>If this address had no account yet, it has one now. Sign in with the password that you chose.</p>
        )}
        {textParam(params.changed) && <p>Your password is changed, and all devices are signed out. Sign in with it.</p>}
      </header>
      {fault && <OidcNotice>{fault}</OidcNotice>}
      <ActionForm action={signIn} submit="Sign in">
        <HiddenField name="next" value={next} />
        <TextField name="email" type="email" label="E-mail" autoComplete="username" />
        <TextField name="password" type="password" label="Password" autoComplete="current-password" />
      </ActionForm>
      {oidc && <OidcLink name={oidc} next={next} />}
      <ul className="form-ways">
        <li>
          <Link prefetch={false} href="/join">
            I have the code of a class
          </Link>
          , and want to join it
        </li>
        <li>
          <Link prefetch={false} href={withNext('/account/return', next)}>
            I have a return code
          </Link>
          , because I joined without e-mail
        </li>
        <li>
          <Link prefetch={false} href={withNext('/account/sign-up', next)}>
            Make an account
          </Link>{' '}
          with e-mail and a password
        </li>
        <li>
          {hasMail() ? (
            <Link prefetch={false} href="/account/forgot">
              I have forgotten my password
            </Link>
          ) : (
            'Forgotten the password? This site sends no mail: your instructor can give you a link for a new one. For instructors, whoever runs this site can make it.'
          )}
        </li>
      </ul>
    </main>
  )
}

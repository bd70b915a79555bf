import Link from 'next/link'
import { NewPasswordField } from '@/components/account/new-password-field'
import { OidcLink } from '@/components/account/oidc-link'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, TextField } from '@/components/forms/fields'
import { MIN_PASSWORD } from '@/lib/auth/create-auth'
import { findOidcName } from '@/lib/auth/oidc'
import { safePath } from '@/lib/auth/safe-path'
import { pageMetadata } from '@/lib/site'
import { signUp } from '../actions'
import { textParam, withNext } from '../params'

export const metadata = pageMetadata({
  title: 'Make an account',
  description: 'An account keeps your progress on all your devices, and lets you teach a class.',
  path: '/account/sign-up',
})

export default async function SignUpPage({ searchParams }: PageProps<'/account/sign-up'>) {
  const next = safePath(textParam((await searchParams).next))
  const oidc = findOidcName()
  return (
    <main id="content" className="page">
      <header>
        <h1>Make an account</h1>
        <p>
          You need none to learn. With one your progress is on all your devices, and you can teach a class. Whoever only
          joins a class needs no e-mail:{' '}
          <Link prefetch={false} href="/join">
            join with its code
          </Link>
          .
        </p>
      </header>
      <ActionForm action={signUp} submit="Make the account">
        <HiddenField name="next" value={next} />
        <TextField name="name" label="Name" hint="As your classes will see it." autoComplete="name" maxLength={60} />
        <TextField name="email" type="email" label="E-mail" autoComplete="username" />
        <NewPasswordField name="password" label="Password" shortest={MIN_PASSWORD} />
      </ActionForm>
      {oidc && <OidcLink name={oidc} next={next} />}
      <p className="form-ways">
        I have one:{' '}
        <Link prefetch={false} href={withNext('/account/sign-in', next)}>
          sign in
        </Link>
      </p>
    </main>
  )
}

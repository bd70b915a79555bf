import { NewPasswordField } from '@/components/account/new-password-field'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/fields'
import { MIN_PASSWORD } from '@/lib/auth/create-auth'
import { choosePassword } from '../../actions'

export const metadata = {
  title: 'Choose a new password',
  // The address is a secret: it must not go out with a click, nor into a search engine. With `no-referrer` browsers send
  // a form without a script as from nowhere (`Origin: null`), and it is refused. https://fetch.spec.whatwg.org/#origin-header
  referrer: 'same-origin',
  robots: { index: false },
} as const

export default async function ResetPage({ params }: PageProps<'/account/reset/[token]'>) {
  const { token } = await params
  return (
    <main id="content" className="page">
      <header>
        <h1>Choose a new password</h1>
        <p>All devices that are signed in with the old one are signed out.</p>
      </header>
      <ActionForm action={choosePassword} submit="Keep this password">
        <HiddenField name="token" value={token} />
        <NewPasswordField name="password" label="New password" shortest={MIN_PASSWORD} />
      </ActionForm>
    </main>
  )
}

import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/fields'
import { hasMail } from '@/lib/auth/auth'
import { pageMetadata } from '@/lib/site'
import { askForPassword } from '../actions'

export const metadata = pageMetadata({
  title: 'A new password',
  description: 'Get a link with which you choose a new password.',
  path: '/account/forgot',
})

/** Made for the request: whether mail goes out is a setting of the running server. */
export const dynamic = 'force-dynamic'

export default function ForgotPage() {
  return (
    <main id="content" className="page">
      <header>
        <h1>A new password</h1>
        {!hasMail() && (
          <p>
            This site sends no mail. The instructor of your class can give you a link with which you choose a new
            password. If you teach a class yourself, whoever runs this site can make you a link.
          </p>
        )}
      </header>
      {hasMail() && (
        <ActionForm action={askForPassword} submit="Send me a link">
          <TextField name="email" type="email" label="E-mail" autoComplete="username" />
        </ActionForm>
      )}
    </main>
  )
}

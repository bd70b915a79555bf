import type { FormAction } from '@/lib/forms/form-state'
import { ActionForm } from '../forms/action-form'
import { TextField } from '../forms/fields'
import { NewPasswordField } from './new-password-field'
import './account.css'

interface PasswordPartProps {
  change: FormAction
  /** Tells a password manager which of its entries to change. */
  email: string | undefined
  /** How many characters a password has at least. */
  shortest: number
}

/** For those who sign in with a password: another one in its place. */
export function PasswordPart({ change, email, shortest }: PasswordPartProps) {
  return (
    <section className="account-part" aria-labelledby="password">
      <h2 id="password">Password</h2>
      <p>All other devices are signed out when it changes.</p>
      <ActionForm action={change} submit="Change the password" isQuiet>
        <input type="email" autoComplete="username" defaultValue={email} readOnly hidden />
        <TextField name="oldPassword" type="password" label="Old password" autoComplete="current-password" />
        <NewPasswordField name="newPassword" label="New password" shortest={shortest} />
      </ActionForm>
    </section>
  )
}

import { TextField } from '../forms/fields'

interface NewPasswordFieldProps {
  name: string
  label: string
  /** How many characters a password has at least. */
  shortest: number
}

/** Where somebody chooses a password; a password manager offers one of its own. */
export function NewPasswordField({ name, label, shortest }: NewPasswordFieldProps) {
  return (
    <TextField
      name={name}
      type="password"
      label={label}
      hint={`At least ${shortest} characters. A few words are easy to remember.`}
      autoComplete="new-password"
    />
  )
}

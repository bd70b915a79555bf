import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/fields'
import type { FormAction } from '@/lib/forms/form-state'

/** Asks for the code of a class. */
export function JoinEnter({ enter }: { enter: FormAction }) {
  return (
    <ActionForm action={enter} submit="Go on">
      <TextField
        name="typed"
        label="Code of the class"
        hint="Eight letters and digits, such as BKDM-4RTX. Small letters and spaces do not matter."
        autoComplete="off"
        maxLength={60}
      />
    </ActionForm>
  )
}

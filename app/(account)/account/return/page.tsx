import Link from 'next/link'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, TextField } from '@/components/forms/fields'
import { safePath } from '@/lib/auth/safe-path'
import { pageMetadata } from '@/lib/site'
import { signInWithCode } from '../actions'
import { textParam, withNext } from '../params'

export const metadata = pageMetadata({
  title: 'Come back with your code',
  description: 'Sign in with the return code that you got when you joined a class.',
  path: '/account/return',
})

export default async function ReturnPage({ searchParams }: PageProps<'/account/return'>) {
  const next = safePath(textParam((await searchParams).next))
  return (
    <main id="content" className="page">
      <header>
        <h1>Come back with your code</h1>
        <p>It was shown when you joined. Lost it? Your instructor can give you a new one; your work is not lost.</p>
      </header>
      <ActionForm action={signInWithCode} submit="Sign in">
        <HiddenField name="next" value={next} />
        <TextField
          name="returnCode"
          label="Return code"
          hint="Such as 7KQM-2XHP-9TRB"
          autoComplete="off"
          maxLength={40}
        />
      </ActionForm>
      <p className="form-ways">
        <Link prefetch={false} href={withNext('/account/sign-in', next)}>
          Sign in with e-mail instead
        </Link>
      </p>
    </main>
  )
}

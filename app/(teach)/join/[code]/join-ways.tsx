import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import { OidcLink } from '@/components/account/oidc-link'
import { JoinAsNew } from '@/components/classroom/join-as-new'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField, TextField } from '@/components/forms/fields'
import { findOidcName } from '@/lib/auth/oidc'
import { writeJoinCode } from '@/lib/classroom/join-code'
import { signInWithCode } from '../../../(account)/account/actions'
import { join, joinWithoutEmail } from '../actions'
import '@/components/classroom/join.css'

/** For whoever has an account and is signed in. */
export function JoinSignedIn({ joinCode, name }: { joinCode: string; name: string }) {
  return (
    <ActionForm action={join} submit="Join the class">
      <HiddenField name="joinCode" value={joinCode} />
      <TextField
        name="displayName"
        label="Name"
        hint="As this class will know you."
        defaultValue={name}
        autoComplete="name"
        maxLength={60}
      />
    </ActionForm>
  )
}

/** For everybody else: with nothing but a name, or with an account. */
export function JoinSignedOut({ joinCode }: { joinCode: string }) {
  const here = `/join/${writeJoinCode(joinCode)}`
  const next = new URLSearchParams({ next: here })
  const oidc = findOidcName()
  return (
    <div className="join-ways">
      <section aria-labelledby="without-email">
        <h2 id="without-email">Without e-mail</h2>
        <p>A name is enough. You get a code with which you come back.</p>
        <JoinAsNew
          join={joinWithoutEmail}
          signIn={signInWithCode}
          joinCode={joinCode}
          formId={randomUUID()}
          next={here}
        />
      </section>
      <section aria-labelledby="with-account">
        <h2 id="with-account">With an account</h2>
        <p>Your progress and all your classes are then in one place, on all your devices.</p>
        <p>
          <Link href={`/account/sign-in?${next}`} prefetch={false} className="button" data-quiet>
            Sign in first
          </Link>
        </p>
        {oidc && <OidcLink name={oidc} next={here} />}
        <p>
          <Link href={`/account/return?${next}`} prefetch={false}>
            I have a return code
          </Link>
          , or I{' '}
          <Link href={`/account/sign-up?${next}`} prefetch={false}>
            make an account
          </Link>
        </p>
      </section>
    </div>
  )
}

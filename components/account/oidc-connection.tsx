import type { FormAction } from '@/lib/forms/form-state'
import { ButtonForm } from '../forms/button-form'
import { OidcNotice } from './oidc-notice'
import './account.css'

interface OidcConnectionProps {
  /** What people call the provider. */
  name: string
  isConnected: boolean
  /** Without it nothing would bring its owner back. */
  isOnlyWay: boolean
  connectPath: string
  disconnect: FormAction
  /** What came of the last change. */
  notice: { text: string; isDone: boolean } | undefined
}

/** Whether the provider brings somebody into their account, with the way to change it. */
export function OidcConnection({ name, notice, ...connection }: OidcConnectionProps) {
  return (
    <section className="account-part" aria-labelledby="oidc">
      <h2 id="oidc">{name}</h2>
      {notice && <OidcNotice isDone={notice.isDone}>{notice.text}</OidcNotice>}
      <Connection name={name} {...connection} />
    </section>
  )
}

function Connection(connection: Omit<OidcConnectionProps, 'notice'>) {
  const { name, isConnected, isOnlyWay, connectPath, disconnect } = connection
  if (!isConnected) {
    return (
      <>
        <p>You can sign in here with what you have at {name}, besides the way that you have.</p>
        <p className="oidc-link">
          <a href={connectPath} className="button" data-quiet>
            Connect {name}
          </a>
        </p>
      </>
    )
  }
  if (isOnlyWay) return <p>It brings you into this account. It is the only way in, so it stays.</p>
  return (
    <ButtonForm action={disconnect} submit={`Disconnect ${name}`}>
      <p>It brings you into this account.</p>
    </ButtonForm>
  )
}

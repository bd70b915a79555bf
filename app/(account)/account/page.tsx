import Link from 'next/link'
import { DeviceList } from '@/components/account/device-list'
import { OidcConnection } from '@/components/account/oidc-connection'
import { PasswordPart } from '@/components/account/password-part'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/fields'
import { SignOutForm } from '@/components/progress/sign-out-form'
import { makeConnectToken } from '@/lib/auth/connect-token'
import { MIN_PASSWORD } from '@/lib/auth/create-auth'
import { requireUser, type User } from '@/lib/auth/current-user'
import { findOidcName } from '@/lib/auth/oidc'
import { sayOidcFault } from '@/lib/auth/oidc-fault'
import { listDevices } from '@/lib/auth/sessions'
import { findWaysIn, type WaysIn } from '@/lib/auth/ways-in'
import { database } from '@/lib/db/database'
import { pageMetadata } from '@/lib/site'
import { signOut } from './actions'
import { changeName, changeOwnPassword, disconnect, signOutDevice, signOutOthers } from './own-actions'
import { textParam } from './params'

export const metadata = pageMetadata({
  title: 'Account',
  description: 'Your name, your devices and what is kept about you.',
  path: '/account',
})

export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const user = await requireUser('/account')
  const devices = await listDevices()
  const ways = await findWaysIn((await database()).db, { userId: user.id })
  const oidc = findOidcName()
  const { fault, oidc: change } = await searchParams
  return (
    <main id="content" className="page">
      <header>
        <h1>Account</h1>
        <p>
          {sayWayIn(user, ways, oidc)}{' '}
          <Link href="/classes" prefetch={false}>
            Your classes
          </Link>
        </p>
      </header>
      <section className="account-part" aria-labelledby="name">
        <h2 id="name">Name</h2>
        <ActionForm action={changeName} submit="Change the name" isQuiet>
          <TextField name="name" label="Name" autoComplete="name" defaultValue={user.name} maxLength={60} />
        </ActionForm>
      </section>
      {ways.password && <PasswordPart change={changeOwnPassword} email={user.email} shortest={MIN_PASSWORD} />}
      <section className="account-part" aria-labelledby="devices">
        <h2 id="devices">Where you are signed in</h2>
        <DeviceList
          devices={devices.map(({ usedAt, ...device }) => ({ ...device, usedOn: usedAt.toISOString().slice(0, 10) }))}
          signOut={signOutDevice}
          signOthersOut={signOutOthers}
        />
        <SignOutForm action={signOut} label="Sign out here" />
      </section>
      {oidc !== undefined && (
        <OidcConnection
          name={oidc}
          isConnected={ways.oidc}
          isOnlyWay={!ways.password && !ways.returnCode}
          connectPath={`/account/oidc/connect?${new URLSearchParams({ token: (await makeConnectToken()) ?? '' })}`}
          disconnect={disconnect}
          notice={sayOutcome({ fault: textParam(fault), change: textParam(change) }, oidc)}
        />
      )}
      <section className="account-part" aria-labelledby="kept">
        <h2 id="kept">What is kept about you</h2>
        <p>Your name, your progress, your places in classes and what you handed in there.</p>
        <p className="account-ways">
          <a href="/account/export" download>
            Save all of it as a file
          </a>
          <Link href="/account/delete" prefetch={false}>
            Delete the account
          </Link>
        </p>
      </section>
    </main>
  )
}

function sayWayIn({ email }: User, ways: WaysIn, oidc: string | undefined): string {
  if (email === undefined) return 'You joined without e-mail: your return code brings you back.'
  if (ways.password) return `You sign in with ${email}.`
  return `Your address is ${email}${oidc === undefined ? '' : `; you sign in with ${oidc}`}.`
}

interface Outcome {
  fault: string | undefined
  change: string | undefined
}

/** What came of a visit to the provider, in words of ours. */
function sayOutcome({ fault, change }: Outcome, oidc: string): { text: string; isDone: boolean } | undefined {
  const refused = sayOidcFault(fault, oidc)
  if (refused !== undefined) return { text: refused, isDone: false }
  if (change === 'connected') return { text: `Connected: ${oidc} brings you into this account now.`, isDone: true }
  if (change !== 'disconnected') return undefined
  return { text: `Disconnected: ${oidc} does not bring you into this account any more.`, isDone: true }
}

import Link from 'next/link'
import { DeviceList } from '@/components/account/device-list'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/fields'
import { SignOutForm } from '@/components/progress/sign-out-form'
import { requireUser } from '@/lib/auth/current-user'
import { listDevices } from '@/lib/auth/sessions'
import { pageMetadata } from '@/lib/site'
import { signOut } from './actions'
import { changeName, signOutDevice, signOutOthers } from './own-actions'

export const metadata = pageMetadata({
  title: 'Account',
  description: 'Your name, your devices and what is kept about you.',
  path: '/account',
})

export default async function AccountPage() {
  const user = await requireUser('/account')
  const devices = await listDevices()
  return (
    <main id="content" className="page">
      <header>
        <h1>Account</h1>
        <p>
          {user.email
            ? `You sign in with ${user.email}.`
            : 'You joined without e-mail: your return code brings you back.'}{' '}
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
      <section className="account-part" aria-labelledby="devices">
        <h2 id="devices">Where you are signed in</h2>
        <DeviceList
          devices={devices.map(({ usedAt, ...device }) => ({ ...device, usedOn: usedAt.toISOString().slice(0, 10) }))}
          signOut={signOutDevice}
          signOthersOut={signOutOthers}
        />
        <SignOutForm action={signOut} label="Sign out here" />
      </section>
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

import Link from 'next/link'
import { DeletionForm } from '@/components/account/deletion-form'
import { currentUser } from '@/lib/auth/current-user'
import { deleteOwnAccount } from '../own-actions'

export const metadata = { title: 'Delete the account', robots: { index: false } }

/** The form stands here whether somebody is signed in or not: its answer must outlive the account. */
export default async function DeletePage() {
  const user = await currentUser()
  return (
    <main id="content" className="page">
      <header>
        <h1>Delete the account</h1>
        {user && (
          <>
            <p>
              Everything that is held about {user.name} goes: the account, its progress, its places in classes and all
              that was handed in. Nothing of it can be brought back, but from a backup of whoever runs the site.{' '}
              <a href="/account/export" download>
                Save it as a file first
              </a>{' '}
              or{' '}
              <Link href="/account" prefetch={false}>
                go back
              </Link>
              .
            </p>
            <p>
              Grades that you set by hand for others stay, and so does the log of a class; neither says any more that it
              was you. Your API tokens and open invitations stop working. A class of which you are the only owner needs
              another owner first, or has to be deleted: until then the account cannot be deleted.
            </p>
          </>
        )}
      </header>
      <DeletionForm remove={deleteOwnAccount} isSignedIn={user !== undefined} />
    </main>
  )
}

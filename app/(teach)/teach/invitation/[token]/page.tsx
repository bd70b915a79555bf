import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/fields'
import { countWrongGuess, hasGuessedTooOften } from '@/lib/auth/class-guesses'
import { requireUser } from '@/lib/auth/current-user'
import { NO_INVITATION_WITH_CODE } from '@/lib/classroom/code-account-words'
import { INVITATION_DAYS, invitationPath } from '@/lib/classroom/invitation'
import { database } from '@/lib/db/database'
import { type FoundInvitation, findInvitation } from '@/lib/db/queries/accept-invitation'
import { teachClass } from './actions'

export const metadata: Metadata = { title: 'Invitation to teach', robots: { index: false } }

/** Looking at it changes nothing: programs that read mail follow links too. */
export default async function InvitationPage({ params }: PageProps<'/teach/invitation/[token]'>) {
  const { token } = await params
  const user = await requireUser(invitationPath(token))
  const found = await findOnce(user.id, token)
  if (found === 'not-found' || found === 'too-often') return <NoInvitation isTooOften={found === 'too-often'} />
  const { classId, className, by, status } = found
  if (status === 'accepted') redirect(`/teach/${classId}`)
  return (
    <main id="content" className="page">
      <header>
        <h1>
          Teach <bdi>{className}</bdi>
        </h1>
        {status === 'open' && (
          <p>
            <bdi>{by}</bdi> invites you to teach this class. You will see everybody’s work and grades, assign and grade.
            You are signed in as <bdi>{user.name}</bdi>.
          </p>
        )}
        {status === 'return-code' && <p>{NO_INVITATION_WITH_CODE}</p>}
        {status === 'teaching' && (
          <p>
            You teach this class already, so this invitation is still open for somebody else.{' '}
            <Link href={`/teach/${classId}`} prefetch={false}>
              Go to the class
            </Link>
          </p>
        )}
      </header>
      {status === 'open' && (
        <ActionForm action={teachClass} submit="Teach this class">
          <HiddenField name="token" value={token} />
        </ActionForm>
      )}
    </main>
  )
}

/** Once for each request, because links that lead nowhere are counted. */
const findOnce = cache(async (userId: string, token: string): Promise<FoundInvitation | 'not-found' | 'too-often'> => {
  const from = await headers()
  if (await hasGuessedTooOften(from)) return 'too-often'
  const { db } = await database()
  const found = await findInvitation(db, { userId }, { token, now: Date.now() })
  if (!found) await countWrongGuess(from)
  return found ?? 'not-found'
})

/** The same for every reason, so that it says nothing about any class. */
function NoInvitation({ isTooOften }: { isTooOften: boolean }) {
  return (
    <main id="content" className="page">
      <header>
        <h1>{isTooOften ? 'Too many links were tried' : 'This invitation does not work any more'}</h1>
        <p>
          {isTooOften
            ? 'From where you are, many links and codes were tried that lead nowhere. Wait ten minutes and try again.'
            : `Each works once, for ${INVITATION_DAYS} days, and can be withdrawn. Ask whoever sent it to you for a new one.`}
        </p>
      </header>
    </main>
  )
}

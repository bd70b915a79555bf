import { JoinCard } from '@/components/classroom/join-card'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/fields'
import type { TaughtClass } from '@/lib/db/queries/classes'
import { joinLinkOf } from '../join-link'
import { openOrClose, replaceCode } from './actions'

/** How people join, and whether they can. */
export async function JoiningPart({ taught }: { taught: TaughtClass }) {
  const { id, joinCode, isJoinOpen } = taught
  const { code, link, qr } = await joinLinkOf(joinCode)
  return (
    <section className="class-part" aria-labelledby="joining">
      <h3 id="joining">Joining</h3>
      <p>{sayJoining(taught)}</p>
      <JoinCard code={code} link={link} qr={qr} wall={`/teach/${id}/join-code`} />
      <div className="class-buttons">
        <ActionForm action={openOrClose} submit={isJoinOpen ? 'Close the class' : 'Open the class'} isQuiet>
          <HiddenField name="classId" value={id} />
          <HiddenField name="isOpen" value={isJoinOpen ? 'no' : 'yes'} />
        </ActionForm>
        <ActionForm action={replaceCode} submit="Replace the code" isQuiet>
          <HiddenField name="classId" value={id} />
          <HiddenField name="from" value={joinCode} />
        </ActionForm>
      </div>
    </section>
  )
}

function sayJoining({ isJoinOpen, archivedAt, capacity, learners }: TaughtClass): string {
  const count = learners === 1 ? '1 learner is in the class' : `${learners} learners are in the class`
  if (archivedAt !== null) return `${count}. It is archived, so nobody can join.`
  if (!isJoinOpen) return `${count}. It is closed, so nobody can join.`
  if (capacity === null) return `${count}. Whoever has the code can join, with an account or without an e-mail address.`
  if (learners >= capacity) return `${count}. It is full: no more than ${capacity} may join.`
  return `${count}, of ${capacity} at most. Whoever has the code can join, with an account or without an e-mail address.`
}

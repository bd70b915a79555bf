import './class.css'

export interface InvitationView {
  id: string
  /** Whom it is for; empty without. */
  note: string
  /** Its end, in words. */
  until: string
  by: string
  isWorking: boolean
}

interface InvitationListProps {
  invitations: readonly InvitationView[]
  classId: string
  withdraw(form: FormData): Promise<void>
}

/** The open invitations to teach a class, each with a way to end it. */
export function InvitationList({ invitations, classId, withdraw }: InvitationListProps) {
  if (invitations.length === 0) return <p>No invitation is open.</p>
  return (
    <ul className="class-list">
      {invitations.map(({ id, note, until, by, isWorking }) => (
        <li key={id}>
          <div>
            <p>
              <b>{note ? <bdi>{note}</bdi> : 'Without a note'}</b>
            </p>
            <p>
              <span>
                {!isWorking && 'Opens nothing: its maker owns this class no more. '}
                Made by <bdi>{by}</bdi>, ends {until}
              </span>
            </p>
          </div>
          <form action={withdraw}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="classId" value={classId} />
            <button type="submit" className="plain-button">
              Withdraw<span className="sr-only"> the invitation {note}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

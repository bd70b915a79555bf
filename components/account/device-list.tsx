import './account.css'

interface Device {
  sessionId: string
  name: string
  /** ISO date */
  usedOn: string
  isThisOne: boolean
}

interface DeviceListProps {
  devices: readonly Device[]
  signOut(form: FormData): Promise<void>
  signOthersOut(): Promise<void>
}

/** Where somebody is signed in, each with a way to end it: a lost telephone, a computer of the school. */
export function DeviceList({ devices, signOut, signOthersOut }: DeviceListProps) {
  return (
    <>
      <ul className="devices">
        {devices.map(({ sessionId, name, usedOn, isThisOne }) => (
          <li key={sessionId}>
            <span>
              {name} {isThisOne ? <b>this one</b> : <span>used on {usedOn}</span>}
            </span>
            {!isThisOne && (
              <form action={signOut}>
                <input type="hidden" name="sessionId" value={sessionId} />
                <button type="submit" className="plain-button">
                  Sign out<span className="sr-only"> {name}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 && (
        <form action={signOthersOut}>
          <button type="submit" className="button" data-quiet>
            Sign out everywhere else
          </button>
        </form>
      )}
    </>
  )
}

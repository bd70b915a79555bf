import type { FormAction } from '@/lib/forms/form-state'
import { ButtonForm } from '../forms/button-form'
import { HiddenField } from '../forms/fields'
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
  signOut: FormAction
  signOthersOut: FormAction
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
              <ButtonForm
                action={signOut}
                submit={
                  <>
                    Sign out<span className="sr-only"> {name}</span>
                  </>
                }
                isPlain
              >
                <HiddenField name="sessionId" value={sessionId} />
              </ButtonForm>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 && <ButtonForm action={signOthersOut} submit="Sign out everywhere else" />}
    </>
  )
}

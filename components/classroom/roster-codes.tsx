import Link from 'next/link'
import { FormAnswer } from '../forms/form-answer'
import { RosterPrint } from './roster-print'
import './roster.css'

interface RosterCodesProps {
  message: string
  /** A line for each: name, tab, code. */
  list: string
  returnPlace: string
  roster: string
}

/** The codes of learners who were just added: to print, to cut apart and to hand out. */
export function RosterCodes({ message, list, returnPlace, roster }: RosterCodesProps) {
  const rows = list === '' ? [] : list.split('\n').map((line) => line.split('\t'))
  return (
    <FormAnswer className="roster-codes" labelledBy="codes">
      <h3 id="codes">{rows.length > 0 ? 'Return codes, shown this once' : 'Nobody was added'}</h3>
      <p className="roster-message">{message}</p>
      {rows.length > 0 && (
        <>
          <p>
            With their code learners sign in at <b>{returnPlace}</b>. The codes are kept nowhere: print this page or
            copy the list now. A lost code can be replaced on the learner’s page in the roster.
          </p>
          <RosterPrint />
          <table className="roster">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Return code</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, code]) => (
                <tr key={code}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td>
                    <code>{code}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <p>
        <Link href={roster} prefetch={false}>
          To the roster
        </Link>
      </p>
    </FormAnswer>
  )
}

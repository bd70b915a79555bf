import Link from 'next/link'
import './roster.css'

/** Somebody of a class, in words. */
export interface RosterRow {
  userId: string
  name: string
  role: string
  /** Empty without. */
  extraTime: string
  /** When they joined, in the time zone of the class. */
  joined: string
  /** How they sign in. */
  signIn: string
}

interface RosterTableProps {
  name: string
  rows: readonly RosterRow[]
  /** Of the roster; the page of a member is below it. */
  address: string
}

export function RosterTable({ name, rows, address }: RosterTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, by keyboard too
    <section className="roster-region" tabIndex={0} aria-label={name}>
      <table className="roster">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Extra time</th>
            <th scope="col">Signs in with</th>
            <th scope="col">Joined</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.userId}>
              <th scope="row">
                <Link href={`${address}/${row.userId}`} prefetch={false}>
                  <bdi>{row.name}</bdi>
                </Link>
              </th>
              <td>{row.role}</td>
              <td>{row.extraTime}</td>
              <td>{row.signIn}</td>
              <td>{row.joined}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

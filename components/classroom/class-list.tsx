import Link from 'next/link'
import './class.css'

export interface ListedClass {
  id: string
  name: string
  address: string
  /** A few words: how many learn there, or what the reader is there. */
  note: string
}

/** Classes as links, each with a note. */
export function ClassList({ classes }: { classes: readonly ListedClass[] }) {
  return (
    <ul className="class-list">
      {classes.map(({ id, name, address, note }) => (
        <li key={id}>
          <Link href={address} prefetch={false}>
            <bdi>{name}</bdi>
          </Link>
          <span>{note}</span>
        </li>
      ))}
    </ul>
  )
}

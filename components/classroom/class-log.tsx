import Link from 'next/link'
import { Fragment } from 'react'
import type { DeedPart } from '@/lib/classroom/deed-words'

export interface LoggedDeed {
  id: string
  /** When, in words and in the time zone of the class. */
  when: string
  who: string
  what: readonly DeedPart[]
}

interface Props {
  deeds: readonly LoggedDeed[]
  /** Addresses of the pages beside this one; undefined where there are none. */
  newer: string | undefined
  older: string | undefined
}

/** What the instructors of a class did, the latest first, a page of it. */
export function ClassLog({ deeds, newer, older }: Props) {
  return (
    <>
      <ul className="class-log">
        {deeds.map(({ id, when, who, what }) => (
          <li key={id}>
            <span>{when}</span> <bdi>{who}</bdi>{' '}
            {what.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
              <Fragment key={at}>{typeof part === 'string' ? part : <bdi>{part.name}</bdi>}</Fragment>
            ))}
          </li>
        ))}
      </ul>
      {(newer ?? older) !== undefined && (
        <nav className="class-buttons" aria-label="Pages of the log">
          {newer !== undefined && (
            <Link href={newer} prefetch={false}>
              Newer
            </Link>
          )}
          {older !== undefined && (
            <Link href={older} prefetch={false}>
              Older
            </Link>
          )}
        </nav>
      )}
    </>
  )
}

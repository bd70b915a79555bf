'use client'

import Link from 'next/link'
import { useDue } from './use-due'

/** One line on the course map: what is to do in classes. Its place is kept for those who are signed in, see `boot.js`. */
export function DueLine() {
  const due = useDue()
  return (
    <p className="due-line">
      {due && (
        <Link href="/classes" prefetch={false}>
          {due.count === 0 ? 'Nothing to do in your classes' : `${due.count} to do in your classes`}
        </Link>
      )}
      {due?.next && `, next due ${due.next.due}: ${due.next.title}`}
    </p>
  )
}

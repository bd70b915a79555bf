'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PLACES = [
  { path: '', name: 'Gradebook' },
  { path: '/insights', name: 'Insights' },
  { path: '/assignments', name: 'Assignments' },
  { path: '/roster', name: 'Roster' },
  { path: '/settings', name: 'Settings' },
]

/** The pages of a class that its instructors have. */
export function ClassNav({ address }: { address: string }) {
  const here = usePathname()
  return (
    <nav aria-label="Class">
      {PLACES.map(({ path, name }) => {
        const isHere = path ? here.startsWith(address + path) : here === address
        return (
          <Link key={path} href={address + path} prefetch={false} aria-current={isHere ? 'page' : undefined}>
            {name}
          </Link>
        )
      })}
    </nav>
  )
}

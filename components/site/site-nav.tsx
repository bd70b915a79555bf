'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useDue } from '../classroom/use-due'

const PLACES = [
  { href: '/learn', name: 'Learn' },
  { href: '/review', name: 'Review' },
  { href: '/skills', name: 'Skills' },
  { href: '/progress', name: 'Progress' },
  { href: '/classes', name: 'Classes' },
  { href: '/glossary', name: 'Glossary' },
]

export function SiteNav() {
  const path = usePathname()
  return (
    <nav aria-label="Site">
      {PLACES.map(({ href, name }) => (
        <Link key={href} href={href} prefetch={false} aria-current={path === href ? 'page' : undefined}>
          {name}
          {href === '/classes' && <DueCount />}
        </Link>
      ))}
    </nav>
  )
}

/** Stands beside the word without moving it. */
function DueCount() {
  const count = useDue()?.count ?? 0
  if (count === 0) return null
  return (
    <span className="due-count">
      {count}
      <span className="sr-only"> to do</span>
    </span>
  )
}

'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PLACES = [
  { href: '/learn', name: 'Learn' },
  { href: '/review', name: 'Review' },
  { href: '/skills', name: 'Skills' },
  { href: '/progress', name: 'Progress' },
  { href: '/glossary', name: 'Glossary' },
]

export function SiteNav() {
  const path = usePathname()
  return (
    <nav aria-label="Site">
      {PLACES.map(({ href, name }) => (
        <Link key={href} href={href} prefetch={false} aria-current={path === href ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}

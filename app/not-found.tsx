import type { Metadata } from 'next'
import Link from 'next/link'
import { OpenSearch } from '@/components/site/search-door'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

export default function NotFound() {
  return (
    <main id="content" className="page">
      <header>
        <h1>There is no page at this address</h1>
        <p>Lessons can move when the course grows. Search for what you were looking for, or start from the list.</p>
      </header>
      <p className="hero-actions">
        <OpenSearch />
        <Link className="button" data-quiet href="/learn" prefetch={false}>
          All lessons
        </Link>
      </p>
    </main>
  )
}

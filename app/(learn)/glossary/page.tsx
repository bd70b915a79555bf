import Link from 'next/link'
import { readCourse } from '@/lib/content/read-course'
import { pageMetadata } from '@/lib/site'

export const metadata = pageMetadata({
  title: 'Glossary',
  description: 'The terms of containers and orchestration, each in one sentence.',
  path: '/glossary',
})

export default function GlossaryPage() {
  const terms = readCourse().glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'en'))
  return (
    <main id="content" className="page">
      <header>
        <h1>Glossary</h1>
        <p>
          {terms.length} terms, each in one sentence. In the lessons they open where they first appear; a term’s own
          page lists the places. What Kubernetes says of Pods and nodes has a list of its own:{' '}
          <Link href="/statuses" prefetch={false}>
            statuses
          </Link>
          .
        </p>
      </header>
      <dl className="glossary">
        {terms.map(({ id, term, meaning }) => (
          <div key={id} id={id}>
            <dt>
              <Link href={`/glossary/${id}`} prefetch={false}>
                {term}
              </Link>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </main>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { readCourse } from '@/lib/content/read-course'
import { listTermUses } from '@/lib/learn/term-uses'
import { pageMetadata } from '@/lib/site'

type Props = PageProps<'/glossary/[term]'>

/** One term: what it means, and where the course takes it up. */
export default async function TermPage({ params }: Props) {
  const { id, term, meaning } = await termFrom(params)
  const uses = listTermUses(readCourse().lessons).get(id) ?? []
  return (
    <main id="content" className="page">
      <header>
        <p className="eyebrow">
          <Link href={`/glossary#${id}`} prefetch={false}>
            Glossary
          </Link>
        </p>
        <h1>{term}</h1>
        <p>{meaning}</p>
      </header>
      <section className="term-uses">
        <h2>{uses.length > 0 ? 'Where the course takes it up' : 'No lesson marks this term yet.'}</h2>
        <ul>
          {uses.map(({ path, lessonTitle, heading }) => (
            <li key={path}>
              <Link href={path} prefetch={false}>
                {lessonTitle}
              </Link>
              {heading && <span>{heading}</span>}
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, term, meaning } = await termFrom(params)
  return pageMetadata({ title: term, description: meaning, path: `/glossary/${id}` })
}

export const dynamicParams = false

export function generateStaticParams() {
  return readCourse().glossary.map(({ id }) => ({ term: id }))
}

async function termFrom(params: Props['params']) {
  const { term } = await params
  return readCourse().glossary.find(({ id }) => id === term) ?? notFound()
}

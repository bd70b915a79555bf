import type { Metadata } from 'next'
import Link from 'next/link'
import { SignedIn } from '@/components/account/signed-in'
import { ClassList, type ListedClass } from '@/components/classroom/class-list'
import { requireUser } from '@/lib/auth/current-user'
import { classPath } from '@/lib/classroom/class-paths'
import { database } from '@/lib/db/database'
import { listMyClasses, type MyClass } from '@/lib/db/queries/classes'

export const metadata: Metadata = { title: 'Your classes to teach', robots: { index: false } }

export default async function TeachPage() {
  const user = await requireUser('/teach')
  const { db } = await database()
  const { teaching, learning, archived } = await listMyClasses(db, { userId: user.id })
  const put = archived.filter(({ role }) => role !== 'learner')
  return (
    <main id="content" className="page">
      <header>
        <h1>Classes</h1>
        <SignedIn name={user.name} />
        {teaching.length === 0 && (
          <p>
            You teach no class yet. Make one: you get a code that you write on the board, and your learners join with
            it, with or without an e-mail address. Then assign lessons and quizzes, and see who is where.
          </p>
        )}
      </header>
      <p className="class-actions">
        <Link href="/teach/new" prefetch={false} className="button">
          Make a class
        </Link>
      </p>
      {teaching.length > 0 && (
        <section className="class-more" aria-labelledby="teaching">
          <h2 id="teaching">You teach</h2>
          <ClassList classes={teaching.map(toTaught)} />
        </section>
      )}
      {learning.length > 0 && (
        <section className="class-more" aria-labelledby="learning">
          <h2 id="learning">You learn in</h2>
          <ClassList classes={learning.map(toJoined)} />
        </section>
      )}
      {put.length > 0 && (
        <section className="class-more" aria-labelledby="archived">
          <h2 id="archived">Archived</h2>
          <ClassList classes={put.map(toTaught)} />
        </section>
      )}
    </main>
  )
}

function toTaught({ id, name, learners = 0 }: MyClass): ListedClass {
  return { id, name, address: `/teach/${id}`, note: learners === 1 ? '1 learner' : `${learners} learners` }
}

function toJoined({ id, name }: MyClass): ListedClass {
  return { id, name, address: classPath(id), note: 'as a learner' }
}

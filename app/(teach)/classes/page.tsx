import type { Metadata } from 'next'
import Link from 'next/link'
import { SignedIn } from '@/components/account/signed-in'
import { ClassList, type ListedClass } from '@/components/classroom/class-list'
import { requireUser } from '@/lib/auth/current-user'
import { toneOf } from '@/lib/classroom/assignment-words'
import { classPath } from '@/lib/classroom/class-paths'
import { sayMoment } from '@/lib/classroom/say-moment'
import { database } from '@/lib/db/database'
import { listMyClasses, type MyClass } from '@/lib/db/queries/classes'
import type { Visit } from './member-class'
import { readStandings } from './read-standings'

export const metadata: Metadata = { title: 'Your classes', robots: { index: false } }

export default async function ClassesPage() {
  const user = await requireUser('/classes')
  const { db } = await database()
  const visit = { db, actor: { userId: user.id }, now: Date.now() }
  const { learning, teaching, archived } = await listMyClasses(db, visit.actor)
  const joined: ListedClass[] = []
  for (const learned of learning) joined.push(await toListed(visit, learned))
  const old = archived.filter(({ role }) => role === 'learner')
  return (
    <main id="content" className="page">
      <header>
        <h1>Your classes</h1>
        <SignedIn name={user.name} />
        {joined.length === 0 && <p>You learn in no class. Your instructor has a code with which you join.</p>}
      </header>
      {joined.length > 0 && <ClassList classes={joined} />}
      <p className="class-actions">
        <Link href="/join" prefetch={false} className="button" data-quiet={joined.length > 0 ? '' : undefined}>
          Join a class
        </Link>
      </p>
      {old.length > 0 && (
        <section className="class-more" aria-labelledby="archived">
          <h2 id="archived">Archived</h2>
          <ClassList
            classes={old.map(({ id, name }) => ({ id, name, address: classPath(id), note: 'stays to be read' }))}
          />
        </section>
      )}
      <p className="class-actions">
        <Link href="/teach" prefetch={false}>
          {teaching.length > 0 ? 'Classes that you teach' : 'Teach a class of your own'}
        </Link>
      </p>
    </main>
  )
}

async function toListed(visit: Visit, { id, name, timeZone }: MyClass): Promise<ListedClass> {
  const { open } = await readStandings(visit, id)
  const todo = open.filter(({ standing }) => toneOf(standing.state) === 'now')
  const dates = todo.flatMap(({ assignment }) => assignment.dueAt ?? []).filter((at) => at > visit.now)
  const overdue = todo.filter(({ standing }) => standing.state === 'overdue').length
  const notes = [
    todo.length === 0 ? 'nothing to do' : `${todo.length} to do`,
    overdue > 0 && `${overdue} overdue`,
    dates.length > 0 && `next due ${sayMoment(Math.min(...dates), timeZone)} (${timeZone})`,
  ]
  return { id, name, address: classPath(id), note: notes.filter(Boolean).join(', ') }
}

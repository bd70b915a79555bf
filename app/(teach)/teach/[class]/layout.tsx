import Link from 'next/link'
import { ClassNav } from '@/components/classroom/class-nav'
import { findShownClass } from './taught-class'
import '@/components/classroom/class.css'

/** What stands above every page of a class that its instructors have; the page begins with a heading of the second level. */
export default async function ClassLayout({ children, params }: LayoutProps<'/teach/[class]'>) {
  const { class: classId } = await params
  const shown = await findShownClass(classId)
  if (!shown) return children
  return (
    <main id="content" className="page">
      <header className="class-head">
        <Link href="/teach" prefetch={false} className="eyebrow">
          Classes
        </Link>
        <h1>
          <bdi>{shown.name}</bdi>
        </h1>
        <ClassNav address={`/teach/${shown.id}`} />
        {shown.archivedAt !== null && (
          <p className="class-note">This class is archived: it stays to be read, and nobody can join it.</p>
        )}
      </header>
      {children}
    </main>
  )
}

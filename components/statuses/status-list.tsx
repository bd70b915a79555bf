import Link from 'next/link'
import type { ListedStatus, StatusGroup } from '@/lib/learn/status-list'
import { MarkedText } from '../ui/marked-text'
import './statuses.css'

/** Statuses by where they are seen. Each has an address of its own. */
export function StatusList({ groups }: { groups: readonly StatusGroup[] }) {
  return groups.map(({ title, statuses }) => (
    <section key={title} className="status-group">
      <h2>{title}</h2>
      {statuses.map((status) => (
        <Status key={status.id} status={status} />
      ))}
    </section>
  ))
}

function Status({ status: { id, name, meaning, causes, confirm, fix, places } }: { status: ListedStatus }) {
  return (
    <article id={id}>
      <h3>
        <a href={`#${id}`}>{name}</a>
      </h3>
      <p>
        <MarkedText text={meaning} />
      </p>
      <dl>
        <dt>Causes</dt>
        {causes.map(({ cause, evidence }) => (
          <dd key={cause}>
            <MarkedText text={cause} /> <code>{evidence}</code>
          </dd>
        ))}
        <dt>Confirm</dt>
        {confirm.map((command) => (
          <dd key={command}>
            <code>{command}</code>
          </dd>
        ))}
        <dt>Fix</dt>
        {fix.map((step) => (
          <dd key={step}>
            <MarkedText text={step} />
          </dd>
        ))}
        <dt>Lessons</dt>
        {places.map(({ path, title }) => (
          <dd key={path}>
            <Link href={path} prefetch={false}>
              {title}
            </Link>
          </dd>
        ))}
      </dl>
    </article>
  )
}

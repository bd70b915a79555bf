import type { ReactNode } from 'react'

interface CalloutProps {
  title?: string
  children: ReactNode
}

/** Worth knowing, not needed to go on. */
export function Note({ title = 'Note', children }: CalloutProps) {
  return <Callout kind="note" title={title} body={children} />
}

/** It will hurt: data loss, downtime. */
export function Caution({ title = 'Caution', children }: CalloutProps) {
  return <Callout kind="caution" title={title} body={children} />
}

/** It opens a door. */
export function Security({ title = 'Security', children }: CalloutProps) {
  return <Callout kind="security" title={title} body={children} />
}

/** A wrong statement that people bring along, crossed out before the true one. */
export function OftenTaughtWrong({ claim, children }: { claim: string; children: ReactNode }) {
  return (
    <div role="note" className="callout" data-kind="wrong">
      <p className="callout-title">Often taught wrong</p>
      <p className="claim">
        <s>{claim}</s>
      </p>
      {children}
    </div>
  )
}

function Callout({ kind, title, body }: { kind: string; title: string; body: ReactNode }) {
  return (
    <div role="note" className="callout" data-kind={kind}>
      <p className="callout-title">{title}</p>
      {body}
    </div>
  )
}

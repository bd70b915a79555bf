import type { ReactNode } from 'react'

/** How an object is drawn; each mark has a colour, an edge and a word of its own, so that colour alone says nothing. */
export type Mark = 'ready' | 'starting' | 'waiting' | 'leaving' | 'failed' | 'old' | 'empty'

interface ChipProps {
  name: ReactNode
  mark: Mark
  /** The state in words, such as `Running, not ready`. */
  state: string
  children?: ReactNode
}

/** A Pod, a container or another small object, in a state. */
export function Chip({ name, mark, state, children }: ChipProps) {
  return (
    <li className="kit-chip" data-mark={mark}>
      <b>{name}</b> <span>{state}</span>
      {children}
    </li>
  )
}

/** Chips in a row that wraps. */
export function Chips({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul className="kit-chips" aria-label={label}>
      {children}
    </ul>
  )
}

interface BoxProps {
  title: ReactNode
  note?: ReactNode
  mark?: Mark
  children?: ReactNode
}

/** What holds others: a node, a Service, a Deployment. */
export function Box({ title, note, mark, children }: BoxProps) {
  return (
    <div className="kit-box" data-mark={mark}>
      <p>
        <b>{title}</b> {note && <span>{note}</span>}
      </p>
      {children}
    </div>
  )
}

/** Boxes side by side where there is room. */
export function Boxes({ children }: { children: ReactNode }) {
  return <div className="kit-boxes">{children}</div>
}

interface MeterProps {
  label: string
  /** In the unit of `of`; drawn one after the other. */
  parts: readonly { label: string; value: number; mark: Mark }[]
  of: number
  /** The numbers in words, such as `750 of 1000 millicores`. */
  shown: string
}

/** How full something is. Its words carry the numbers; the bar is a picture of them. */
export function Meter({ label, parts, of, shown }: MeterProps) {
  return (
    <div className="kit-meter">
      <p>
        {label} <span>{shown}</span>
      </p>
      <div aria-hidden="true">
        {parts.map((part) => (
          <i
            key={part.label}
            data-mark={part.mark}
            style={{ inlineSize: `${Math.min(100, (100 * part.value) / of)}%` }}
          />
        ))}
      </div>
    </div>
  )
}

interface LogProps {
  title: string
  /** In the order in which they are shown; the title says which that is. */
  entries: readonly { id: string | number; time?: string; text: ReactNode }[]
}

/** What has happened, line by line. */
export function Log({ title, entries }: LogProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long log scrolls, by keyboard too
    <section className="kit-log" tabIndex={0} aria-label={title}>
      <p>{title}</p>
      <ol>
        {entries.map(({ id, time, text }) => (
          <li key={id}>
            {time && <time>{time}</time>} {text}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What just changed, in a sentence or two; a screen reader reads it out after each action. */
export function Told({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="kit-told">
      {children}
    </div>
  )
}

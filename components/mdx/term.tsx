import type { ReactNode } from 'react'
import { TermHover } from './term-hover'

interface TermProps {
  term: string
  meaning: string
  /** Unique on the page. */
  anchor: string
  children: ReactNode
}

/** A glossary term: its meaning opens by tap, click and Enter without JavaScript, by hover and focus with it. */
export function Term({ term, meaning, anchor, children }: TermProps) {
  return (
    <>
      <TermHover anchor={anchor}>{children}</TermHover>
      <span popover="auto" id={anchor} className="term-card">
        {meaning} <a href={`/glossary#${term}`}>Glossary</a>
      </span>
    </>
  )
}

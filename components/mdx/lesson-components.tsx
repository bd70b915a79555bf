import Link from 'next/link'
import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { CacheExplorer } from './cache-explorer'
import { Caution, Note, OftenTaughtWrong, Security } from './callouts'
import { Checklist, ListItem } from './checklist'
import { Diagram } from './diagram'
import { headingElements } from './headings'
import { Code, Diff, Terminal } from './listings'
import { PacketWalk } from './packet-walk'
import { Expect, OnYourMachine, Predict, Recall, Reveal } from './questions'
import { Stage } from './stage'
import { Compare, tableElements } from './tables'
import { Tab, Tabs } from './tabs'
import { Term } from './term'

/** The words that a lesson may use, as `content/README.md` documents them. */
export const lessonComponents = {
  ...headingElements,
  ...tableElements,
  a: LessonLink,
  li: ListItem,
  CacheExplorer,
  Caution,
  Checklist,
  Code,
  Compare,
  Diagram,
  Diff,
  Expect,
  FurtherReading: ({ children }: { children: ReactNode }) => <div className="further-reading">{children}</div>,
  Note,
  OftenTaughtWrong,
  OnYourMachine,
  PacketWalk,
  Predict,
  Recall,
  Reveal,
  Security,
  Stage,
  Steps: ({ children }: { children: ReactNode }) => <div className="steps">{children}</div>,
  Tab,
  Tabs,
  Term,
  Terminal,
}

/** Links inside the site move without a reload; none is prefetched, a lesson has too many. */
function LessonLink({ href = '', children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  if (href.startsWith('/')) {
    return (
      <Link href={href} prefetch={false}>
        {children}
      </Link>
    )
  }
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  )
}

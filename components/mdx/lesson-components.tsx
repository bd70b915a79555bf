import Link from 'next/link'
import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { Autoscaler } from './autoscaler'
import { CacheExplorer } from './cache-explorer'
import { Caution, Note, OftenTaughtWrong, Security } from './callouts'
import { Checklist, ListItem } from './checklist'
import { ControlLoop } from './control-loop'
import { Diagram } from './diagram'
import { headingElements } from './headings'
import { Code, Diff, Terminal } from './listings'
import { PacketWalk } from './packet-walk'
import { Probes } from './probes'
import { Expect, OnYourMachine, Predict, Recall, Reveal } from './questions'
import { Resources } from './resources'
import { Rollout } from './rollout'
import { Scheduler } from './scheduler'
import { ServiceEndpoints } from './service-endpoints'
import { Stage } from './stage'
import { Storage } from './storage'
import { Compare, tableElements } from './tables'
import { Tab, Tabs } from './tabs'
import { Term } from './term'
import { TrafficSplit } from './traffic-split'
import { Triage } from './triage'

/** The words that a lesson may use, as `content/README.md` documents them. */
export const lessonComponents = {
  ...headingElements,
  ...tableElements,
  a: LessonLink,
  li: ListItem,
  Autoscaler,
  CacheExplorer,
  Caution,
  Checklist,
  Code,
  Compare,
  ControlLoop,
  Diagram,
  Diff,
  Expect,
  FurtherReading: ({ children }: { children: ReactNode }) => <div className="further-reading">{children}</div>,
  Note,
  OftenTaughtWrong,
  OnYourMachine,
  PacketWalk,
  Predict,
  Probes,
  Recall,
  Reveal,
  Resources,
  Rollout,
  Scheduler,
  Security,
  ServiceEndpoints,
  Stage,
  Storage,
  Steps: ({ children }: { children: ReactNode }) => <div className="steps">{children}</div>,
  Tab,
  Tabs,
  Term,
  Terminal,
  TrafficSplit,
  Triage,
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

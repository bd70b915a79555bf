import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { ChecklistCount, ChecklistPoint } from './checklist-point'

interface ChecklistProps {
  /** The keys of its points, one a line: attributes of a lesson are text. */
  ticks: string
  children: ReactNode
}

/** Points to tick, remembered in this browser. Without JavaScript it is a list with boxes that forget. */
export function Checklist({ ticks, children }: ChecklistProps) {
  return (
    <fieldset className="checklist">
      <legend className="sr-only">Checklist</legend>
      {children}
      <ChecklistCount ticks={ticks} />
    </fieldset>
  )
}

type ListItemProps = ComponentPropsWithoutRef<'li'> & { 'data-tick'?: string }

/** A point of any list; one of a checklist has its key and gets a box. */
export function ListItem({ 'data-tick': tick, children, ...rest }: ListItemProps) {
  if (!tick) return <li {...rest}>{children}</li>
  return (
    <li>
      <ChecklistPoint tick={tick}>{children}</ChecklistPoint>
    </li>
  )
}

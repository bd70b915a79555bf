'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useTry } from '@/components/forms/action-form'

/** Chooses the browser's own time zone in the fields of a class that is being made, until somebody has chosen. */
export function ClassOwnZone({ children }: { children: ReactNode }) {
  const fields = useRef<HTMLDivElement>(null)
  const isFresh = useTry().status === 'fresh'
  useEffect(() => {
    const select = fields.current?.querySelector('select')
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const isKnown = [...(select?.options ?? [])].some(({ value }) => value === timeZone)
    if (isFresh && isKnown && select) select.value = timeZone
  }, [isFresh])
  return (
    <div ref={fields} className="class-fields">
      {children}
    </div>
  )
}

'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTry } from '@/components/forms/action-form'
import { findTimeZone } from '@/lib/classroom/time-zones'
import './class.css'

/** Chooses the browser's own time zone in the fields of a class that is being made, until somebody has chosen. */
export function ClassOwnZone({ children }: { children: ReactNode }) {
  const fields = useRef<HTMLDivElement>(null)
  const isFresh = useTry().status === 'fresh'
  const [unlisted, setUnlisted] = useState<string>()
  useEffect(() => {
    const select = fields.current?.querySelector('select')
    if (!isFresh || !select) return
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const zones = [...select.options].map(({ value }) => value)
    const own = findTimeZone(timeZone, zones)
    if (own === undefined) setUnlisted(timeZone)
    else select.value = own
  }, [isFresh])
  return (
    <div ref={fields} className="class-fields">
      {children}
      {unlisted !== undefined && (
        <p className="field-hint" role="status">
          The time zone of this browser, {unlisted}, is not in the list: choose the one that the class lives by.
        </p>
      )}
    </div>
  )
}

'use client'

import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { parseTickKey } from '@/lib/progress/tick-key'
import { readMirror } from '@/lib/progress-store/progress-mirror'
import { progressStore } from '@/lib/progress-store/progress-store'
import { useProgressMirror } from '../progress/use-progress-mirror'

const never = () => () => undefined

/** True once the page has come to life. */
function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/**
 * One point with its box. Before the script runs, `public/boot.js` has it look as it was left: app/styles/checklist.css.
 * `autoComplete`: Firefox would restore what it was at the last visit, whatever was imported or unticked since.
 */
export function ChecklistPoint({ tick, children }: { tick: string; children: ReactNode }) {
  const isKept = useProgressMirror().ticks.includes(tick)
  const isAlive = useAlive()
  const [wanted, setWanted] = useState<boolean>()

  /** The box follows at once, and what is kept follows when the store is open. */
  async function keep(ticked: boolean) {
    setWanted(ticked)
    await progressStore.setTick({ ...parseTickKey(tick), ticked, at: Date.now() })
    if (readMirror().ticks.includes(tick) === ticked) setWanted((latest) => (latest === ticked ? undefined : latest))
  }

  return (
    <label>
      <input
        type="checkbox"
        autoComplete="off"
        data-tick={tick}
        data-alive={isAlive || undefined}
        checked={wanted ?? isKept}
        onChange={({ target }) => void keep(target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}

/** How many points are ticked; empty until it is known, at its full height. */
export function ChecklistCount({ ticks }: { ticks: string }) {
  const all = ticks.split('\n')
  const kept = useProgressMirror().ticks
  const isAlive = useAlive()
  const done = all.filter((tick) => kept.includes(tick)).length
  return (
    <p className="checklist-count needs-js">
      {isAlive ? `${done} of ${all.length} done. This browser remembers your ticks.` : '\u00a0'}
    </p>
  )
}

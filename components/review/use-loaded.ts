'use client'

import { useEffect, useState } from 'react'
import type { Refusal } from '@/lib/quiz/question-result'
import { isRefusal } from '../quiz/ask-server'

/** Something from the server: `told` once it is there, `refused` with the reason while it is not to be had. */
export interface Loaded<Told> {
  told: Told | undefined
  refused: string | undefined
  retry(): void
}

/** Loads when `load` is another function than before, so make it with `useCallback` or outside of the component. */
export function useLoaded<Told extends object>(load: () => Promise<Told | Refusal>): Loaded<Told> {
  const [answer, setAnswer] = useState<{ of: typeof load; told: Told | Refusal }>()
  const [tries, setTries] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads the same again
  useEffect(() => {
    let isGone = false
    void load().then((told) => !isGone && setAnswer({ of: load, told }))
    return () => {
      isGone = true
    }
  }, [load, tries])

  const told = answer?.of === load ? answer.told : undefined
  function retry() {
    setAnswer(undefined)
    setTries(tries + 1)
  }
  return isRefusal(told) ? { told: undefined, refused: told.reason, retry } : { told, refused: undefined, retry }
}

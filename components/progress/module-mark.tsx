'use client'

import { useProgressMirror } from './use-progress-mirror'

/** In words that the placement check has marked a module; what is seen stands before any script of the page has run. */
export function ModuleMark({ id }: { id: string }) {
  const isKnown = useProgressMirror().known.includes(id)
  return <span className="sr-only">{isKnown && ' (known already, says your placement check)'}</span>
}

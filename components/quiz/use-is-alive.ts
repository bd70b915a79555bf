'use client'

import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}

/** Whether the page's script runs: false in the HTML of the server, and until React has taken it over. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}

'use client'

import { useCallback, useState, useSyncExternalStore } from 'react'

/** `public/boot.js` reads the same key before the first paint. */
const storageKey = (group: string) => `drydock.tabs.${group}`

const listeners = new Set<() => void>()
/** What was chosen since the page was opened: the only memory where storage is refused (private windows). */
const chosen = new Map<string, string>()

function subscribe(listener: () => void): () => void {
  // Another window has chosen: its choice is the newer one.
  const follow = () => {
    chosen.clear()
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', follow)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', follow)
  }
}

function read(group: string): string | undefined {
  return chosen.get(group) ?? stored(group)
}

function stored(group: string): string | undefined {
  try {
    return localStorage.getItem(storageKey(group)) ?? undefined
  } catch {
    return undefined
  }
}

function write(group: string, name: string): void {
  chosen.set(group, name)
  document.documentElement.setAttribute(`data-tab-${group}`, name)
  try {
    localStorage.setItem(storageKey(group), name)
  } catch {
    // Storage is full or refused: the choice holds until the page is closed.
  }
  for (const listener of listeners) listener()
}

/**
 * The chosen tab of a group, shared by all tabs of that group on this and every other page, and remembered;
 * tabs without a group keep their own.
 */
export function useTabChoice(group: string | undefined): [string | undefined, (name: string) => void] {
  const [own, setOwn] = useState<string>()
  const shared = useSyncExternalStore(
    subscribe,
    () => (group ? read(group) : undefined),
    () => undefined,
  )
  const choose = useCallback((name: string) => (group ? write(group, name) : setOwn(name)), [group])
  return [group ? shared : own, choose]
}

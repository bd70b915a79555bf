'use client'

import { useEffect, useState } from 'react'

/** `public/boot.js` reads the same key before the first paint. */
const STORAGE_KEY = 'drydock.theme'

/** A native select: three states, one control, known to every keyboard and screen reader. */
export function ThemeChoice() {
  const [theme, setTheme] = useState('system')

  useEffect(() => {
    setTheme(document.documentElement.getAttribute('data-theme') ?? 'system')
  }, [])

  function choose(chosen: string) {
    setTheme(chosen)
    const root = document.documentElement
    if (chosen === 'system') root.removeAttribute('data-theme')
    else root.setAttribute('data-theme', chosen)
    try {
      localStorage.setItem(STORAGE_KEY, chosen)
    } catch {
      // Storage is refused: the theme holds until the page is closed.
    }
  }

  return (
    <select
      className="theme-choice needs-js"
      aria-label="Theme"
      value={theme}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="system">System</option>
      <option value="light">Light</option>
      <option value="dark">Dark</option>
    </select>
  )
}

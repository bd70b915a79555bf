'use client'

import { useEffect } from 'react'

/**
 * Runs `public/boot.js` where it has not run. Of a page that failed on the server React makes the whole document in the
 * browser, and a script that is made so does not run: the chosen theme and all that needs a script would be missing.
 */
export function useBoot(): void {
  useEffect(() => {
    if (document.documentElement.hasAttribute('data-js')) return
    const script = document.createElement('script')
    script.src = '/boot.js'
    document.head.append(script)
  }, [])
}

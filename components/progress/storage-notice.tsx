'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { StorageTrouble } from '@/lib/progress-store/progress-state'

const WORDS: Readonly<Record<StorageTrouble, string>> = {
  refused:
    'This browser keeps nothing for this site, as in a private window. Your progress lasts until this tab is closed.',
  full: 'The browser has no room left for this site. What you do now lasts until this tab is closed, unless room is made.',
  outdated:
    'This tab is older than the site. What you do in it now lasts until it is closed; reload it to go on saving.',
  waiting:
    'Another tab with an older release of this site is open. Close or reload it: until then your progress lasts only as long as this tab.',
  missing:
    'The script that saves your progress did not arrive. It is tried again with your next step; until then your progress lasts only as long as this tab.',
}

/** What was told in this tab, where the browser refuses to remember even that. */
const told = new Set<string>()

/** Lies over the page, so that nothing moves, and goes away when it is answered. */
export default function StorageNotice({ trouble }: { trouble: StorageTrouble }) {
  const [isOpen, setIsOpen] = useState(false)
  // A region is announced when its words change, not when it appears: it stands empty first.
  useEffect(() => setIsOpen(!wasTold(trouble)), [trouble])

  function close() {
    remember(trouble)
    setIsOpen(false)
  }

  return (
    <div role="status" className="storage-notice" data-open={isOpen || undefined}>
      {isOpen && (
        <>
          <p>
            {WORDS[trouble]} {/* A link of the router: a page that is loaded anew would forget what this tab knows. */}
            <Link href="/progress" prefetch={false}>
              Take it with you as a file
            </Link>
            .
          </p>
          <button type="button" className="plain-button" onClick={close}>
            Understood
          </button>
        </>
      )}
    </div>
  )
}

const key = (trouble: StorageTrouble) => `drydock.told.${trouble}`

function wasTold(trouble: StorageTrouble): boolean {
  try {
    return told.has(trouble) || sessionStorage.getItem(key(trouble)) !== null
  } catch {
    return told.has(trouble)
  }
}

function remember(trouble: StorageTrouble): void {
  told.add(trouble)
  try {
    sessionStorage.setItem(key(trouble), '')
  } catch {
    // Told again with the next page that is loaded anew.
  }
}

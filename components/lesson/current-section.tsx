'use client'

import { useEffect } from 'react'

/** Marks in the table of contents the section that is being read: the last heading above the upper third of the window. */
export function CurrentSection() {
  useEffect(() => {
    const links = new Map(
      [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map(
        (link) => [decodeURIComponent(link.hash.slice(1)), link] as const,
      ),
    )
    const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
    let frame = 0

    function mark() {
      const line = window.innerHeight / 3
      const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line)
      for (const [id, link] of links) {
        if (id === current?.id) link.setAttribute('aria-current', 'location')
        else link.removeAttribute('aria-current')
      }
    }

    function markSoon() {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(mark)
    }

    // Not marked at once: at the top of a page no section is being read, and measuring would hold up its start.
    window.addEventListener('scroll', markSoon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', markSoon)
    }
  }, [])

  return null
}

'use client'

import { useEffect } from 'react'

/** Marks in the table of contents the section that is being read: the last heading above the upper third of the window. */
export function CurrentSection() {
  useEffect(() => {
    const links = new Map(
      [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [link.hash.slice(1), link] as const),
    )
    const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])

    function mark() {
      const line = window.innerHeight / 3
      const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line)
      for (const [id, link] of links) {
        if (id === current?.id) link.setAttribute('aria-current', 'location')
        else link.removeAttribute('aria-current')
      }
    }

    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' })
    for (const heading of headings) observer.observe(heading)
    return () => observer.disconnect()
  }, [])

  return null
}

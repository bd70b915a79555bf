'use client'

import { type RefObject, useEffect, useState } from 'react'

/** About a screen ahead: at a reader's pace what is loaded stands there before it is seen. */
const NEAR = '1200px'

/** Whether the reader has come near an element; once near, it stays so. */
export function useIsNear(place: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false)

  useEffect(() => {
    if (!place.current) return
    // A busy browser tells several looks at once: far away as the page opened, near once it went to its fragment.
    const observer = new IntersectionObserver((looks) => looks.some((look) => look.isIntersecting) && setIsNear(true), {
      rootMargin: NEAR,
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])

  return isNear
}

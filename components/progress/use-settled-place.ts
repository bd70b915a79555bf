'use client'

import { useEffect } from 'react'
import type { CourseOutline } from '@/lib/progress/course-outline'
import type { ProgressFacts } from '@/lib/progress/facts'
import { readMirror, writeMirror } from '@/lib/progress-store/progress-mirror'
import { settlePlace } from '@/lib/progress-store/settle-place'

/** Where the course is known: the place to resume gets today's words, and is the latest of all browsers' places. */
export function useSettledPlace(facts: ProgressFacts | undefined, course: CourseOutline): void {
  useEffect(() => {
    if (!facts) return
    const { place: before, ...mirror } = readMirror()
    const place = settlePlace(before, facts, course)
    writeMirror({ ...mirror, ...(place && { place }) })
  }, [facts, course])
}

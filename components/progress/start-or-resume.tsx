'use client'

import Link from 'next/link'
import type { CourseOutline } from '@/lib/progress/course-outline'
import { placeToResume } from '@/lib/progress-store/progress-mirror'
import { StorageTroubleDoor } from './storage-trouble-door'
import { useProgress } from './use-progress'
import { useProgressMirror } from './use-progress-mirror'
import { useSettledPlace } from './use-settled-place'

/**
 * The first lesson for whoever is new, the last place for all others.
 * Both stand in the page; `public/boot.js` has decided which is shown, and what it is called, before the first paint.
 */
export function StartOrResume({ course }: { course: CourseOutline }) {
  const place = placeToResume(useProgressMirror())
  const first = course.lessons[0]
  useSettledPlace(useProgress(), course)
  return (
    <>
      {first && (
        <Link className="button start" href={first.path} prefetch={false}>
          Start with “{first.title}”
        </Link>
      )}
      <Link className="button resume" href={place?.href ?? '/learn'} prefetch={false}>
        Resume where you left <span>{place?.title}</span>
      </Link>
      <StorageTroubleDoor />
    </>
  )
}

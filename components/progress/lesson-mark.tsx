'use client'

import type { ProgressMirror } from '@/lib/progress-store/progress-mirror'
import { useProgressMirror } from './use-progress-mirror'

/** In words what the marks beside a lesson say; the marks themselves stand before any script of the page has run. */
export function LessonMark({ id }: { id: string }) {
  const words = describe(id, useProgressMirror())
  return <span className="sr-only">{words && ` (${words})`}</span>
}

function describe(id: string, { read, best, place }: ProgressMirror): string {
  const score = best[id]
  return [
    read.includes(id) && 'read',
    score && `quiz ${score[0]} of ${score[1]}`,
    place?.lessonId === id && !score && 'you were here',
  ]
    .filter(Boolean)
    .join(', ')
}

import type { CourseOutline } from '@/lib/progress/course-outline'
import type { ProgressFacts } from '@/lib/progress/facts'
import type { Place } from './progress-mirror'

/**
 * The last place with the words that the course has for it today.
 * What a lesson page left in the mirror knows nothing of imports, of other tabs' facts, or of lessons that moved since.
 */
export function settlePlace(
  place: Place | undefined,
  { positions }: ProgressFacts,
  { lessons }: CourseOutline,
): Place | undefined {
  const last = [...positions, ...(place ? [place] : [])]
    .filter(({ lessonId }) => lessons.some(({ id }) => id === lessonId))
    .reduce<Pick<Place, 'lessonId' | 'anchor' | 'at'> | undefined>(
      (latest, one) => (latest && latest.at > one.at ? latest : one),
      undefined,
    )
  const index = lessons.findIndex(({ id }) => id === last?.lessonId)
  const [lesson, next] = [lessons[index], lessons[index + 1]]
  if (!last || !lesson) return undefined
  return {
    lessonId: lesson.id,
    path: lesson.path,
    title: lesson.title,
    anchor: last.anchor,
    at: last.at,
    ...(next && { next: { lessonId: next.id, path: next.path, title: next.title } }),
  }
}

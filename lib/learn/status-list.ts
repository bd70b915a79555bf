import type { Course } from '@/lib/content/course'
import { parseLesson } from '@/lib/content/parse-lesson'
import type { StatusEntry } from '@/lib/content/schema/statuses'

/** A status as its page shows it: with the places that teach it. */
export interface ListedStatus extends Omit<StatusEntry, 'teaches'> {
  places: readonly { path: string; title: string }[]
}

export interface StatusGroup {
  title: string
  statuses: readonly ListedStatus[]
}

const GROUPS = [
  { seen: 'pod-status', title: 'In the STATUS column of Pods' },
  { seen: 'node-status', title: 'In the STATUS column of nodes' },
  { seen: 'event', title: 'Reasons of events' },
  { seen: 'condition', title: 'Reasons of conditions' },
] as const

/** Every status in the group where it is seen first, in the order of the file. */
export function groupStatuses({ statuses, lessons }: Pick<Course, 'statuses' | 'lessons'>): StatusGroup[] {
  const listed = statuses.map(({ teaches, ...status }) => ({
    ...status,
    places: teaches.flatMap((place) => placeOf(place, lessons)),
  }))
  return GROUPS.map(({ seen, title }) => ({ title, statuses: listed.filter((status) => status.seen[0] === seen) }))
}

/** `l24#deployment-replicaset-pod` -> its address, with the title of the lesson and the words of the heading. */
function placeOf(place: string, lessons: Course['lessons']): { path: string; title: string }[] {
  const [id, anchor] = place.split('#')
  const lesson = lessons.find((one) => one.id === id)
  if (!lesson) return []
  if (anchor === undefined) return [{ path: lesson.path, title: lesson.title }]
  const heading = parseLesson(lesson).headings.find((one) => one.anchor === anchor)
  return [{ path: `${lesson.path}#${anchor}`, title: [lesson.title, heading?.text].filter(Boolean).join(': ') }]
}

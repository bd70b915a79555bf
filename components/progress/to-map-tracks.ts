import type { MapTrack } from '@/components/charts/progress-map-layout'
import type { CourseOutline } from '@/lib/progress/course-outline'
import type { ProgressSummary } from '@/lib/progress/summarize-progress'

/** The course with what was done in it, in the form that its map is drawn from. */
export function toMapTracks({ modules, lessons }: ProgressSummary, course: CourseOutline): MapTrack[] {
  const titles = [...new Set(course.modules.map(({ trackTitle }) => trackTitle))]
  const trackOf = new Map(course.modules.map(({ id, trackTitle }) => [id, trackTitle]))
  return titles.map((title) => ({
    id: title,
    title,
    modules: modules
      .filter(({ id }) => trackOf.get(id) === title)
      .map((module) => ({
        id: module.id,
        title: module.title,
        isKnown: module.known,
        lessons: lessons
          .filter(({ lesson }) => lesson.moduleId === module.id)
          .map(({ lesson: { id, title: name, path }, state, quiz }) => ({
            id,
            title: name,
            path,
            state: quiz?.passed ? 'passed' : state === 'read' ? 'read' : 'open',
          })),
      })),
  }))
}

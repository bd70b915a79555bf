import 'server-only'
import { readCourse } from '@/lib/content/read-course'
import { compileCourseLesson } from '@/lib/mdx/render-lesson'
import type { Place } from './search-index'

/** Everything that the search can find: each section of each lesson, each term of the glossary. */
export async function readPlaces(): Promise<Place[]> {
  const { lessons, glossary } = readCourse()
  const places: Place[] = []
  for (const lesson of lessons) {
    const { sections } = await compileCourseLesson(lesson)
    for (const { anchor, heading, text } of sections) {
      const intro = anchor ? '' : `${lesson.summary} `
      places.push({
        path: anchor ? `${lesson.path}#${anchor}` : lesson.path,
        title: lesson.title,
        heading,
        text: intro + text,
      })
    }
  }
  const terms = glossary.map(({ id, term, meaning }) => ({
    path: `/glossary#${id}`,
    title: term,
    heading: '',
    text: meaning,
  }))
  return [...places, ...terms]
}

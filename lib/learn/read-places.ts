import 'server-only'
import { readCourse } from '@/lib/content/read-course'
import type { Section } from '@/lib/mdx/compiled-lesson'
import { compileCourseLesson } from '@/lib/mdx/render-lesson'
import type { Place } from '@/lib/search/search-index'

/** Everything that the search can find: each section of each lesson, each term of the glossary, each status. */
export async function readPlaces(): Promise<Place[]> {
  const { lessons, glossary, statuses } = readCourse()
  const places: Place[] = []
  for (const lesson of lessons) {
    const { sections } = await compileCourseLesson(lesson)
    for (const { anchor, heading, text } of withTop(sections)) {
      places.push({
        path: anchor ? `${lesson.path}#${anchor}` : lesson.path,
        title: lesson.title,
        heading,
        text: anchor ? text : `${lesson.summary} ${text}`.trim(),
      })
    }
  }
  const terms = glossary.map(({ id, term, meaning }) => ({
    path: `/glossary#${id}`,
    title: term,
    heading: '',
    text: meaning,
  }))
  const known = statuses.map(({ id, name, meaning, causes }) => ({
    path: `/statuses#${id}`,
    title: name,
    heading: '',
    text: [meaning, ...causes.map(({ cause, evidence }) => `${cause} ${evidence}`)].join(' ').replaceAll('`', ''),
  }))
  return [...places, ...terms, ...known]
}

/** The top of a lesson can be found by its summary, also where its text begins with a heading. */
function withTop(sections: readonly Section[]): readonly Section[] {
  return sections[0]?.anchor === '' ? sections : [{ anchor: '', heading: '', text: '' }, ...sections]
}

import type { Problem } from '../problem'
import type { ContentToCheck } from './content-to-check'
import { lessonFault } from './link-fault'

/** Each status is taught by lessons and headings that exist, and no two have one name. */
export function checkStatuses(content: ContentToCheck): Problem[] {
  const { course, named, lineOf } = content
  const file = named('statuses.yaml')
  const names = course.statuses.map(({ name }) => name)
  return course.statuses.flatMap(({ name, teaches }, index) => {
    // While some files cannot be read, their lessons only seem to be missing.
    const places = content.problems.length > 0 ? [] : teaches
    const links = places.flatMap((place, at): Problem[] => {
      const [id = '', anchor] = place.split('#')
      const message = lessonFault({ id, anchor }, content)
      return message ? [{ file, line: lineOf(file, [index, 'teaches', at]), message }] : []
    })
    if (names.indexOf(name) === index) return links
    return [{ file, line: lineOf(file, [index, 'name']), message: `two statuses are called "${name}"` }, ...links]
  })
}

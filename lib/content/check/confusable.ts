import type { Problem } from '../problem'
import type { Path } from '../schema-at'
import { suggest } from '../suggest'
import type { ContentToCheck } from './content-to-check'

/** The sides of each confusable pair are skills that exist, and no skill stands on both. */
export function checkConfusable({ course, named, lineOf }: ContentToCheck): Problem[] {
  const file = named('confusable.yaml')
  const told = (entry: Path, message: string) => ({ file, line: lineOf(file, entry), message })
  const known = course.skills.map(({ id }) => id)
  const pairs = course.confusable.map(({ id }) => id)
  return course.confusable.flatMap(({ id, one, other }, index) => {
    const sides = Object.entries({ one, other }).flatMap(([side, skills]) =>
      skills.flatMap((skill, place): Problem[] => {
        const entry = [index, side, place]
        // Where skills.yaml itself has faults, every skill would seem unknown.
        if (known.length > 0 && !known.includes(skill)) {
          return [told(entry, `there is no skill "${skill}" in skills.yaml${suggest(skill, known)}`)]
        }
        if (side === 'one' || !one.includes(skill)) return []
        return [told(entry, `"${skill}" stands on both sides; nobody confuses a thing with itself`)]
      }),
    )
    return pairs.indexOf(id) < index ? [told([index, 'id'], `two pairs have the id "${id}"`), ...sides] : sides
  })
}

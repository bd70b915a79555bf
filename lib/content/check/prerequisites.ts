import type { Lesson } from '../course'
import type { Problem } from '../problem'
import { suggest } from '../suggest'
import type { ContentToCheck } from './content-to-check'

/** Whoever reads in course order has always finished what a lesson requires. */
export function checkPrerequisites({ course, unread, lineOf }: ContentToCheck): Problem[] {
  return course.lessons.flatMap(({ file, id, requires }, place) =>
    requires.flatMap((required, index) => {
      if (unread.some((lesson) => lesson.id === required)) return []
      const message = fault(course.lessons, { id, place, required })
      return message ? [{ file, line: lineOf(file, ['requires', index]), message }] : []
    }),
  )
}

interface Requirement {
  id: string
  /** The lesson's place in course order. */
  place: number
  required: string
}

function fault(lessons: readonly Lesson[], { id, place, required }: Requirement): string | undefined {
  const ids = lessons.map((lesson) => lesson.id)
  if (!ids.includes(required)) return `requires "${required}", which is no lesson${suggest(required, ids)}`
  if (required === id) return 'requires itself'
  if (ids.indexOf(required) < place) return undefined
  const wayBack = pathTo(lessons, required, id)
  if (wayBack) return `requires itself in a circle: ${[id, ...wayBack].join(' -> ')}`
  return `requires "${required}", which comes later in the course`
}

/** The shortest chain of requirements from one lesson to another, both included. */
function pathTo(lessons: readonly Lesson[], from: string, to: string): string[] | undefined {
  const chains = [[from]]
  const seen = new Set([from])
  for (const chain of chains) {
    const last = chain.at(-1)
    if (last === to) return chain
    const next = lessons.find((lesson) => lesson.id === last)?.requires.filter((id) => !seen.has(id)) ?? []
    for (const id of next) {
      seen.add(id)
      chains.push([...chain, id])
    }
  }
  return undefined
}

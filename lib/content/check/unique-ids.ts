import type { Problem } from '../problem'
import { type ContentId, listIds } from './content-ids'
import type { ContentToCheck, WrittenLesson } from './content-to-check'
import { findRepeatedIds } from './repeated-ids'

/** One id, one thing: grades and links know things by nothing else. Ids of parts of a question are its own rule. */
export function checkUniqueIds(content: ContentToCheck): Problem[] {
  return [...takenIds(listIds(content)), ...content.lessons.flatMap((lesson) => objectiveIds(content, lesson))]
}

function takenIds(ids: readonly ContentId[]): Problem[] {
  const owners = new Map<string, ContentId>()
  return ids.flatMap((given) => {
    const owner = owners.get(given.id)
    if (!owner) {
      owners.set(given.id, given)
      return []
    }
    const message = `the id "${given.id}" is taken by the ${owner.kind} at ${owner.file}:${owner.line}`
    return [{ file: given.file, line: given.line, message }]
  })
}

function objectiveIds({ lineOf }: ContentToCheck, { lesson }: WrittenLesson): Problem[] {
  const objectives = lesson.objectives.map(({ id }, index) => ({ id, entry: ['objectives', index, 'id'] }))
  return findRepeatedIds(objectives).map(({ id, entry }) => {
    return { file: lesson.file, line: lineOf(lesson.file, entry), message: `two objectives have the id "${id}"` }
  })
}

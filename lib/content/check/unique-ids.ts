import type { Problem } from '../problem'
import { type ContentId, listIds } from './content-ids'
import type { ContentToCheck, WrittenLesson } from './content-to-check'

/** One id, one thing: grades and links know things by nothing else. */
export function checkUniqueIds(content: ContentToCheck): Problem[] {
  return [...takenIds(listIds(content)), ...content.lessons.flatMap((lesson) => ownedIds(content, lesson))]
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

/** Ids that need to be unique only in their question or lesson. */
function ownedIds({ lineOf }: ContentToCheck, { lesson, quizFile }: WrittenLesson): Problem[] {
  const objectives = repeats(lesson.objectives).map(({ id, index }) => ({
    file: lesson.file,
    line: lineOf(lesson.file, ['objectives', index, 'id']),
    message: `two objectives have the id "${id}"`,
  }))
  const options = lesson.quiz.questions.flatMap((question, place) => {
    if (question.kind === 'short-answer') return []
    return repeats(question.options).map(({ id, index }) => ({
      file: quizFile,
      line: lineOf(quizFile, ['questions', place, 'options', index, 'id']),
      message: `two options of ${question.id} have the id "${id}"`,
    }))
  })
  return [...objectives, ...options]
}

function repeats(entries: readonly { id: string }[]): { id: string; index: number }[] {
  const ids = entries.map(({ id }) => id)
  return ids.map((id, index) => ({ id, index })).filter(({ id, index }) => ids.indexOf(id) < index)
}

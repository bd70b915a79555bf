import type { Problem } from '../problem'
import { suggest } from '../suggest'
import type { ContentToCheck } from './content-to-check'

/** Every objective of a lesson is met by a question, and questions name only objectives of their lesson. */
export function checkObjectives({ lessons, lineOf }: ContentToCheck): Problem[] {
  return lessons.flatMap(({ lesson, quizFile }) => {
    const ids = lesson.objectives.map(({ id }) => id)
    const tested = lesson.quiz.questions.flatMap(({ objectives }) => objectives)

    const untested = ids.flatMap((id, index) => {
      if (tested.includes(id)) return []
      const line = lineOf(lesson.file, ['objectives', index])
      return [{ file: lesson.file, line, message: `the objective "${id}" is met by no question of the quiz` }]
    })
    const unknown = lesson.quiz.questions.flatMap(({ objectives }, place) =>
      objectives.flatMap((id, index) => {
        if (ids.includes(id)) return []
        const line = lineOf(quizFile, ['questions', place, 'objectives', index])
        return [{ file: quizFile, line, message: `the lesson has no objective "${id}"${suggest(id, ids)}` }]
      }),
    )
    return [...untested, ...unknown]
  })
}

import type { Question } from '@/lib/quiz/quiz-schema'
import { listVariants, placeholdersOf } from '@/lib/quiz/variants'
import { foldText } from '../plain-text'
import type { Problem } from '../problem'
import type { ContentToCheck } from './content-to-check'

/** No prompt is asked twice in the course, neither as written nor with the values of a variant. */
export function checkQuizStems({ lessons, lineOf }: ContentToCheck): Problem[] {
  const asked = new Map<string, string>()
  return lessons.flatMap(({ lesson, quizFile }) =>
    lesson.quiz.questions.flatMap((question, place) => {
      const stems = stemsOf(question)
      const before = stems.map((stem) => asked.get(stem)).find((id) => id !== undefined)
      if (before === undefined) {
        for (const stem of stems) asked.set(stem, question.id)
        return []
      }
      const line = lineOf(quizFile, ['questions', place, 'prompt'])
      return [{ file: quizFile, line, message: `the same prompt as that of ${before}; ask something else` }]
    }),
  )
}

/** The prompt of every variant, and what they have in common: other names for the values make no other question. */
function stemsOf(question: Question): string[] {
  const common = placeholdersOf(question.prompt).reduce(
    (text, name) => text.replaceAll(`{{${name}}}`, '{{}}'),
    question.prompt,
  )
  return [common, ...listVariants(question).map(({ prompt }) => prompt)].map(foldText)
}

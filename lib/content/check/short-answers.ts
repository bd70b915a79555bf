import { foldAnswer } from '@/lib/quiz/fold-answer'
import type { ShortAnswerQuestion } from '@/lib/quiz/quiz-schema'
import type { Problem } from '../problem'
import type { ContentToCheck } from './content-to-check'

/** An answer is right, or wrong for one reason: what stands in two places gets the feedback of the first. */
export function checkShortAnswers({ lessons, lineOf }: ContentToCheck): Problem[] {
  return lessons.flatMap(({ lesson, quizFile }) =>
    lesson.quiz.questions.flatMap((question, place) => {
      if (question.kind !== 'short-answer') return []
      const seen = new Set<string>()
      return listAnswers(question).flatMap(({ answer, entry }) => {
        const folded = foldAnswer(answer, question.caseSensitive)
        if (!seen.has(folded)) {
          seen.add(folded)
          return []
        }
        const line = lineOf(quizFile, ['questions', place, ...entry])
        return [
          {
            file: quizFile,
            line,
            message: `the answer "${answer}" stands here twice, apart from white space and case`,
          },
        ]
      })
    }),
  )
}

function listAnswers({ accept, anticipated }: ShortAnswerQuestion): { answer: string; entry: (string | number)[] }[] {
  return [
    ...accept.map((answer, index) => ({ answer, entry: ['accept', index] })),
    ...anticipated.flatMap(({ answers }, index) =>
      answers.map((answer, place) => ({ answer, entry: ['anticipated', index, 'answers', place] })),
    ),
  ]
}

import type { BankLesson, QuestionBank } from '../quiz/question-bank'
import type { ModuleReviewAnswer } from './module-review-draft'

export interface Share {
  right: number
  outOf: number
}

/** How a module's closing review went. */
export interface ModuleReviewResult {
  all: Share
  own: Share
  earlier: Share
  /** Lessons in which something was missed, in course order. */
  toRead: readonly { lesson: BankLesson; missed: number }[]
}

/** Answers to questions that the course no longer has are left out. */
export function buildModuleReviewResult(
  { questions, lessons }: Pick<QuestionBank, 'questions' | 'lessons'>,
  moduleId: string,
  answers: readonly ModuleReviewAnswer[],
): ModuleReviewResult {
  const lessonOf = new Map(questions.map(({ id, lessonId }) => [id, lessons.find((lesson) => lesson.id === lessonId)]))
  const placed = answers.flatMap((answer) => {
    const lesson = lessonOf.get(answer.questionId)
    return lesson ? [{ ...answer, lesson }] : []
  })
  const isOwn = ({ lesson }: { lesson: BankLesson }) => lesson.moduleId === moduleId
  return {
    all: share(placed),
    own: share(placed.filter(isOwn)),
    earlier: share(placed.filter((answer) => !isOwn(answer))),
    toRead: lessons.flatMap((lesson) => {
      const missed = placed.filter((answer) => answer.lesson === lesson && !answer.isRight).length
      return missed > 0 ? [{ lesson, missed }] : []
    }),
  }
}

function share(answers: readonly ModuleReviewAnswer[]): Share {
  return { right: answers.filter(({ isRight }) => isRight).length, outOf: answers.length }
}

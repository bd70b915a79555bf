/** Where the questions of one lesson are answered. */
export interface QuestionPlaces {
  title: string
  path: string
  /** Question id -> anchor of the heading that answers it. */
  anchors: Readonly<Record<string, string>>
}

interface Asking {
  title: string
  path: string
  quiz: { questions: readonly { id: string; see: string }[] }
}

/** For every question the part of a lesson to read again, by lesson: addresses of hundreds of questions stay short. */
export function listQuestionPlaces(lessons: readonly Asking[]): QuestionPlaces[] {
  return lessons.map(({ title, path, quiz }) => ({
    title,
    path,
    anchors: Object.fromEntries(quiz.questions.map(({ id, see }) => [id, see])),
  }))
}

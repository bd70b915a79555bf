/** What a lesson may refer to outside itself. */
export interface LessonLinks {
  /** Lesson id -> address and title. */
  lessons: Readonly<Record<string, { path: string; title: string }>>
  /** Term id -> its meaning. */
  terms: Readonly<Record<string, string>>
}

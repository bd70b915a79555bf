/** A lesson's text, and where it stands. `lib/content`'s `Lesson` is one. */
export interface LessonText {
  /** Absolute path of the lesson's folder. */
  folder: string
  /** Its address, where it has one. */
  path?: string
  /** Path of `lesson.mdx` from the project's root, for messages. */
  file: string
  /** MDX without frontmatter. */
  body: string
  /** How many lines of the file stand before the body. */
  bodyLine: number
  /** The lesson whose stage of the shop this lesson's goes on from; the first stage has none. */
  stageBefore?: StageBefore | undefined
}

export interface StageBefore {
  title: string
  /** Address of the lesson. */
  path: string
  /** Absolute path of the stage's folder. */
  folder: string
}

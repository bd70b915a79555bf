import type { Content, ExampleFile } from '../content'
import type { Lesson } from '../course'
import { type ParsedLesson, parseLesson } from '../parse-lesson'
import type { Problem } from '../problem'

/** A lesson with all that the checks look at. */
export interface WrittenLesson {
  lesson: Lesson
  parsed: ParsedLesson
  /** Files of its `examples/`. */
  examples: readonly ExampleFile[]
  /** `quiz.yaml` from the project's root. */
  quizFile: string
}

export interface ContentToCheck extends Content {
  /** In course order. */
  lessons: readonly WrittenLesson[]
}

/** One concept's rules. Pure, so that a test can plant one fault and see one problem. */
export type Check = (content: ContentToCheck) => Problem[]

export function prepareCheck(content: Content): ContentToCheck {
  const lessons = content.course.lessons.map((lesson) => ({
    lesson,
    parsed: parseLesson(lesson),
    examples: content.examples.get(lesson.file) ?? [],
    quizFile: lesson.file.replace(/lesson\.mdx$/, 'quiz.yaml'),
  }))
  return { ...content, lessons }
}

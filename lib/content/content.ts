import type { Course } from './course'
import type { Problem } from './problem'
import type { Path } from './schema-at'

/** A file of a lesson's `examples/`. */
export interface ExampleFile {
  /** From the lesson's folder: `examples/...`. */
  path: string
  lines: number
}

/** A lesson that is there but has faults of form. */
export interface UnreadLesson {
  /** As far as its frontmatter shows it. */
  id: string | undefined
  path: string
}

/** All of `content/` as far as it could be read: what the checks look at. */
export interface Content {
  /** Only what has the right form; a lesson with a fault of form is left out and stands in `problems`. */
  course: Course
  /** Faults of form: files missing or not listed, YAML, schemas. */
  problems: readonly Problem[]
  /** Folders that no list names: the site does without them, and their author is told. */
  drafts: readonly Problem[]
  /** Lessons left out of `course` because of their faults: to link to one is no fault. */
  unread: readonly UnreadLesson[]
  /** Files of `examples/`, by a lesson's `file`. */
  examples: ReadonlyMap<string, readonly ExampleFile[]>
  /** Whether a folder of the content root exists. */
  hasFolder(folder: string): boolean
  /** The raw text of a file, named as in problems; empty where there is none. */
  textOf(file: string): string
  /** The name that problems give a file of the content root: from the project's root. */
  named(file: string): string
  /** The line of an entry in a YAML file, or in the frontmatter of a `lesson.mdx`; files as `named`. */
  lineOf(file: string, entry: Path): number
}

import type { Quiz } from '@/lib/quiz/quiz-schema'
import type { ConfusablePair, GlossaryTerm, LessonLimits, Skill } from './schema/course'
import type { LessonMeta } from './schema/lesson-meta'
import type { StatusEntry } from './schema/statuses'

/** One lesson as its author wrote it: frontmatter, words and questions with their key. Server only. */
export interface Lesson extends LessonMeta {
  /** Folder name, the last part of the address; may change. */
  slug: string
  /** Slug of its module. */
  module: string
  moduleTitle: string
  path: `/learn/${string}/${string}`
  /** Absolute; the place that `examples/...` is relative to. */
  folder: string
  /** `lesson.mdx` from the project's root, as problems name it. */
  file: string
  /** The whole `lesson.mdx`. */
  source: string
  /** `source` without its frontmatter. */
  body: string
  /** Lines before the body: line n of `body` is line n + bodyLine of the file. */
  bodyLine: number
  quiz: Quiz
}

export interface Module {
  id: string
  slug: string
  title: string
  summary: string
  trackId: string
  /** In reading order. */
  lessons: Lesson[]
}

export interface Track {
  id: string
  title: string
  summary: string
  modules: Module[]
}

/** Everything under `content/`, checked, as plain values. */
export interface Course {
  id: string
  title: string
  summary: string
  /** Tool -> version that the course is checked against. */
  checked: Record<string, string>
  /** How long and how hard a lesson may be. */
  limits?: LessonLimits | undefined
  tracks: Track[]
  /** Of all tracks, in course order. */
  modules: Module[]
  /** Of all modules, in course order. */
  lessons: Lesson[]
  skills: Skill[]
  glossary: GlossaryTerm[]
  /** Ideas that learners take for each other. */
  confusable: ConfusablePair[]
  /** What Kubernetes says of Pods and nodes, with causes and repairs. */
  statuses: StatusEntry[]
}

import { z } from 'zod'
import { Id } from '@/lib/id'
import type { CourseOutline, OutlineLesson } from '@/lib/progress/course-outline'

/** Far above what anybody asks for at once: a whole course, lesson by lesson. */
export const MOST_ITEMS = 200

/**
 * One thing that an assignment asks for: a module with all its lessons, a lesson with its quiz, or a quiz alone. A quiz
 * is named by the id of its lesson, as attempts are.
 */
export const AssignmentItem = z.strictObject({ kind: z.enum(['module', 'lesson', 'quiz']), id: Id })

/** What stands in `itemsJson`. */
const AssignmentItems = z.array(AssignmentItem).min(1).max(MOST_ITEMS)

export type AssignmentItem = z.infer<typeof AssignmentItem>

/** What an instructor decides about an assignment. Times are milliseconds since 1970, UTC. */
export interface AssignmentTerms {
  title: string
  note: string
  items: readonly AssignmentItem[]
  mode: 'practice' | 'test'
  opensAt: number
  /** Work that arrives later is marked, and counts. */
  dueAt: number | null
  /** null for any number */
  attemptsLimit: number | null
  timeLimitMinutes: number | null
  /** What the mean of the best attempts must reach; null where handing in is all that is asked. */
  requiredPercent: number | null
  /** When a learner sees which answers were right, and why. */
  feedback: 'at-once' | 'after-due' | 'never'
}

export interface Assignment extends AssignmentTerms {
  id: string
  classId: string
  createdAt: number
  updatedAt: number
}

/** All that learners see of an assignment before it opens. */
export type ScheduledAssignment = Pick<Assignment, 'id' | 'classId' | 'title' | 'opensAt' | 'dueAt'>

/** A lesson whose quiz is asked. */
export interface AskedLesson extends OutlineLesson {
  /** Whether the lesson itself is to be read, too. */
  toRead: boolean
}

/** What an assignment asks for in the course as it is today. */
export interface AskedWork {
  /** In course order; each once, however often it is asked. */
  lessons: readonly AskedLesson[]
  /** What the course no longer has. */
  missing: readonly AssignmentItem[]
}

/**
 * Looks up what an assignment asks for. Nothing of it is stored: a lesson that joins or leaves a module of the course
 * joins or leaves the assignment, too.
 */
export function expandItems(items: readonly AssignmentItem[], { modules, lessons }: CourseOutline): AskedWork {
  const known = {
    module: new Set(modules.map(({ id }) => id)),
    lesson: new Set(lessons.map(({ id }) => id)),
  }
  const asks = (kind: AssignmentItem['kind'], id: string) => items.some((item) => item.kind === kind && item.id === id)
  const asked = lessons.flatMap((lesson): AskedLesson[] => {
    const toRead = asks('lesson', lesson.id) || asks('module', lesson.moduleId)
    return toRead || asks('quiz', lesson.id) ? [{ ...lesson, toRead }] : []
  })
  const missing = items.filter(({ kind, id }) => !known[kind === 'module' ? 'module' : 'lesson'].has(id))
  return { lessons: asked, missing }
}

/** Throws for text that no assignment was written with. */
export function readItems(itemsJson: string): AssignmentItem[] {
  return AssignmentItems.parse(JSON.parse(itemsJson))
}

import { listKnownModules } from '@/lib/mastery/known-modules'
import type { CourseOutline, OutlineLesson } from './course-outline'
import type { AttemptFact, ProgressFacts } from './facts'
import { findBestAttempts, findReadLessons, isPassed, type Score } from './lesson-results'

/** What the attempts at one lesson's quiz come to. */
export interface QuizRecord {
  best: Score
  last: Score
  attempts: number
  passed: boolean
}

export interface LessonProgress {
  lesson: OutlineLesson
  state: 'unread' | 'started' | 'read'
  quiz: QuizRecord | undefined
}

export interface Totals {
  lessons: number
  read: number
  passed: number
  /** Minutes of the lessons that are not read. */
  minutesLeft: number
}

export interface ModuleProgress extends Totals {
  id: string
  title: string
  /** The placement check has marked it as known. */
  known: boolean
}

/** Where to go on: a place in a lesson that was begun, or the lesson after it. */
export interface ResumePlace {
  lesson: OutlineLesson
  /** Empty at the top. */
  anchor: string
}

export interface ProgressSummary {
  /** In course order, as all of this. */
  lessons: readonly LessonProgress[]
  modules: readonly ModuleProgress[]
  course: Totals
  /** The first lesson that is neither read nor known; `undefined` when nothing is left. */
  next: OutlineLesson | undefined
  /** `undefined` for whoever has not begun. */
  resume: ResumePlace | undefined
}

/** What the facts, in the order that `mergeProgress` gives them, come to in this course. Lessons that it no longer has do not count. */
export function summarizeProgress(facts: ProgressFacts, course: CourseOutline): ProgressSummary {
  const read = findReadLessons(facts)
  const started = new Set(facts.positions.map(({ lessonId }) => lessonId))
  const known = new Set(listKnownModules(facts))
  const records = recordQuizzes(facts)
  const lessons = course.lessons.map((lesson): LessonProgress => {
    const state = read.has(lesson.id) ? 'read' : started.has(lesson.id) ? 'started' : 'unread'
    return { lesson, state, quiz: records.get(lesson.id) }
  })
  const unread = lessons.filter(({ state }) => state !== 'read').map(({ lesson }) => lesson)
  return {
    lessons,
    modules: course.modules.map(({ id, title }) => ({
      id,
      title,
      known: known.has(id),
      ...total(lessons.filter(({ lesson }) => lesson.moduleId === id)),
    })),
    course: total(lessons),
    next: unread.find(({ moduleId }) => !known.has(moduleId)),
    resume: findResumePlace(facts, course, records),
  }
}

function recordQuizzes(facts: ProgressFacts): Map<string, QuizRecord> {
  const last = new Map<string, AttemptFact>()
  const counts = new Map<string, number>()
  for (const attempt of facts.attempts) {
    last.set(attempt.lessonId, attempt)
    counts.set(attempt.lessonId, (counts.get(attempt.lessonId) ?? 0) + 1)
  }
  const records = [...findBestAttempts(facts)].map(([lessonId, best]): [string, QuizRecord] => [
    lessonId,
    {
      best: scoreOf(best),
      last: scoreOf(last.get(lessonId) ?? best),
      attempts: counts.get(lessonId) ?? 0,
      passed: isPassed(best),
    },
  ])
  return new Map(records)
}

function scoreOf({ score, outOf }: Score): Score {
  return { score, outOf }
}

function total(lessons: readonly LessonProgress[]): Totals {
  return {
    lessons: lessons.length,
    read: lessons.filter(({ state }) => state === 'read').length,
    passed: lessons.filter(({ quiz }) => quiz?.passed).length,
    minutesLeft: lessons.reduce((sum, { state, lesson }) => sum + (state === 'read' ? 0 : lesson.minutes), 0),
  }
}

/** The last place; once that lesson's quiz was handed in nothing is left to do there, and the next lesson follows. */
function findResumePlace(
  { positions }: ProgressFacts,
  { lessons }: CourseOutline,
  records: ReadonlyMap<string, QuizRecord>,
): ResumePlace | undefined {
  const last = positions.findLast(({ lessonId }) => lessons.some(({ id }) => id === lessonId))
  const index = lessons.findIndex(({ id }) => id === last?.lessonId)
  const lesson = lessons[index]
  if (!last || !lesson) return undefined
  const next = records.has(lesson.id) ? lessons[index + 1] : undefined
  return next ? { lesson: next, anchor: '' } : { lesson, anchor: last.anchor }
}

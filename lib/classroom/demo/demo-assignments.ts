import { Temporal } from 'temporal-polyfill'
import type { Quiz } from '@/lib/quiz/quiz-schema'
import type { AssignmentTerms } from '../assignment'
import { moveDays } from '../move-days'

/** A lesson as far as a school without pages needs it. */
export interface DemoLesson {
  id: string
  title: string
  quiz: Quiz
}

/** An assignment with a time at which it is due. */
export interface DemoAssignment {
  terms: AssignmentTerms & { dueAt: number }
  lessons: readonly DemoLesson[]
}

interface Weeks {
  lessons: readonly DemoLesson[]
  weeks: number
  timeZone: string
  now: number
}

const WEEK_DAYS = 7
/** How long the last assignment has been open. */
const OPEN_DAYS = 3
const OPENS = { hour: 9 }
const DUE = { hour: 23, minute: 59 }
const QUIZZES_A_WEEK = 2
const TEST_MINUTES = 30

/**
 * An assignment for each week, the last one still open: two quizzes to practise in one week, and in the next a test of
 * one, each other of them with a time limit. Fewer where the lessons are used up.
 */
export function buildDemoAssignments({ lessons, weeks, timeZone, now }: Weeks): DemoAssignment[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate()
  const lastDay = today.subtract({ days: OPEN_DAYS })
  return Array.from({ length: weeks }, (_, week): DemoAssignment => {
    const isTest = week % 2 === 1
    // Of each two weeks before it, three quizzes.
    const start = Math.floor(week / 2) * (QUIZZES_A_WEEK + 1) + (isTest ? QUIZZES_A_WEEK : 0)
    const asked = lessons.slice(start, start + (isTest ? 1 : QUIZZES_A_WEEK))
    const day = lastDay.subtract({ days: WEEK_DAYS * (weeks - 1 - week) })
    const opensAt = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(OPENS) }).epochMilliseconds
    const dueDay = day.add({ days: WEEK_DAYS })
    const dueAt = dueDay.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(DUE) }).epochMilliseconds
    return { terms: { ...termsOf(asked, { week, isTest }), opensAt, dueAt }, lessons: asked }
  }).filter((assignment) => assignment.lessons.length > 0)
}

function termsOf(
  lessons: readonly DemoLesson[],
  { week, isTest }: { week: number; isTest: boolean },
): Omit<AssignmentTerms, 'opensAt' | 'dueAt'> {
  const asked = {
    title: `Week ${week + 1}: ${isTest ? 'test, ' : ''}${lessons[0]?.title ?? ''}`,
    items: lessons.map(({ id }) => ({ kind: 'quiz' as const, id })),
  }
  const practice = { attemptsLimit: null, timeLimitMinutes: null, requiredPercent: 60, feedback: 'at-once' as const }
  if (!isTest)
    return { ...asked, note: 'Try as often as you like: your best attempt counts.', mode: 'practice', ...practice }
  const timeLimitMinutes = week % 4 === 1 ? TEST_MINUTES : null
  const limits = { attemptsLimit: 1, timeLimitMinutes, requiredPercent: null, feedback: 'after-due' as const }
  return { ...asked, note: 'One attempt. Read the lesson before you begin.', mode: 'test', ...limits }
}

/** When the class was made and its learners joined: the day before its first assignment opened. */
export function dayBefore(assignments: readonly DemoAssignment[], { timeZone, now }: Pick<Weeks, 'timeZone' | 'now'>) {
  return moveDays(Math.min(now, ...assignments.map(({ terms }) => terms.opensAt)), -1, timeZone)
}

import { type AbsentLearner, findAbsent } from './absent-learners'
import { buildMisconceptions, type ClassMisconception } from './class-misconceptions'
import { pickFirstAttempts } from './first-attempts'
import type { InsightCourse, InsightRows } from './insight-rows'
import { buildQuestionInsights, type QuestionInsight } from './question-insights'
import { readAnswers } from './read-answers'
import { buildSkillInsights, type ThemeInsight } from './skill-insights'
import { findStuck, type StuckLearner } from './stuck-learners'
import { type Finding, findWhatToTeach } from './teach-next'
import { buildTimes, type TimeSpent } from './time-spent'

export interface Insights {
  /** Of the class today. */
  learners: number
  assignments: number
  /** Learners who have handed in anything. */
  active: number
  /** First attempts at today's quizzes, and at those that have been edited or are gone. */
  attempts: { today: number; edited: number }
  findings: readonly Finding[]
  misconceptions: readonly ClassMisconception[]
  questions: readonly QuestionInsight[]
  themes: readonly ThemeInsight[]
  stuck: readonly StuckLearner[]
  absent: readonly AbsentLearner[]
  times: readonly TimeSpent[]
}

/** All that a class's work tells its teachers. Everything but `stuck` and `absent` is of first attempts alone. */
export function buildInsights(rows: InsightRows, { lessons, skills }: InsightCourse, now: number): Insights {
  const first = pickFirstAttempts(rows.attempts)
  const hashes = new Map(lessons.map(({ id, quiz }) => [id, quiz.hash]))
  const today = first.filter(({ lessonId, quizHash }) => hashes.get(lessonId) === quizHash).length
  const readings = readAnswers(first, lessons)
  const misconceptions = buildMisconceptions(readings, lessons)
  const questions = buildQuestionInsights(readings, lessons)
  const themes = buildSkillInsights(readings, skills)
  return {
    learners: rows.learners.length,
    assignments: rows.assignments.length,
    active: new Set(first.map(({ userId }) => userId)).size,
    attempts: { today, edited: first.length - today },
    findings: findWhatToTeach({ misconceptions, questions, themes }),
    misconceptions,
    questions,
    themes,
    stuck: findStuck(rows, lessons),
    absent: findAbsent(rows, now),
    times: buildTimes(first, rows.assignments, lessons),
  }
}

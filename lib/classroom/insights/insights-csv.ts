import type { CsvField } from '../csv'
import { buildMisconceptions } from './class-misconceptions'
import { type InsightCourse, type InsightRows, SMALLEST_GROUP } from './insight-rows'
import { buildQuestionInsights, type QuestionInsight } from './question-insights'
import { readAnswers } from './read-answers'
import { roundShare, roundSkillShare, roundToFive } from './rounded-share'
import { buildSkillInsights, type ThemeInsight } from './skill-insights'
import { buildTimes, type TimeSpent } from './time-spent'
import { takeWholeFives } from './whole-fives'

const MINUTE_MS = 60_000

/** As HESA gives no average of seven or fewer. */
const FEWEST_TIMES = 8

const NOTE = `Counts and percents are rounded to fives and are of whole fives of learners; what is about fewer than ${SMALLEST_GROUP} learners is left out, and times of fewer than ${FEWEST_TIMES}.`

const HEAD = [
  'Kind',
  'Lesson or theme',
  'What',
  'Misconception',
  'Learners',
  'Of learners',
  'Percent',
  'Discrimination',
  'Lower quartile (minutes)',
  'Median (minutes)',
  'Upper quartile (minutes)',
]

interface ExportRow {
  /** The learners that the row is about: those who were asked, and those of them whom it counts. */
  groups: readonly number[]
  fields: readonly CsvField[]
}

/**
 * The insights as a table that may be passed on: no names, nobody who is stuck or absent, and nothing about a group of
 * fewer than five learners, also not by taking one figure from another or one export from the next.
 *
 * A row is left out where fewer than five are behind it: those that it is computed from, and of misconceptions and
 * wrong answers those who showed them. Where fewer than five of many were right, or not right, a bound stands in place of
 * the share, and no discrimination: it would hang on these few.
 *
 * What is told is rounded to fives, after HESA, Rounding and suppression to anonymise statistics
 * (https://www.hesa.ac.uk/about/regulation/data-protection/rounding-and-suppression-anonymise-statistics): percents, which
 * HESA leaves out of fewer than 22.5 people, are those of the rounded counts here. Learners are counted in whole fives,
 * see `takeWholeFives`. Questions are those of today's quizzes: whoever had a question, answered or not, is what its right
 * and its wrong answers are shares of.
 */
export function buildInsightRows(rows: InsightRows, { lessons, skills }: InsightCourse): CsvField[][] {
  const attempts = takeWholeFives(rows)
  const hashes = new Map(lessons.map(({ id, quiz }) => [id, quiz.hash]))
  const { today = [], edited = [] } = Object.groupBy(attempts, ({ lessonId, quizHash }) =>
    hashes.get(lessonId) === quizHash ? 'today' : 'edited',
  )
  const readings = readAnswers(today, lessons)
  const table: ExportRow[] = [
    ...buildMisconceptions(readings, lessons).map(({ misconception, learners, of }) => ({
      groups: [of, learners],
      fields: ['misconception', '', misconception, misconception, ...shareFields(learners, of)],
    })),
    ...buildQuestionInsights(readings, lessons).flatMap(questionRows),
    ...buildSkillInsights([...readings, ...readAnswers(edited, lessons)], skills).flatMap(skillRows),
    ...buildTimes(attempts, rows.assignments, lessons).flatMap(timeRows),
  ]
  const shown = table.filter(({ groups }) => groups.every((learners) => learners >= SMALLEST_GROUP))
  return [HEAD, ...shown.map(({ fields }) => fields), ['note', '', NOTE]].map((fields) =>
    HEAD.map((_, at) => fields[at]),
  )
}

function questionRows(question: QuestionInsight): ExportRow[] {
  const { lessonTitle, prompt, right, learners, discrimination, wrongAnswers } = question
  const fields = shareFields(right, learners)
  // A bound has no count.
  const isShown = fields[0] !== undefined && discrimination !== undefined
  return [
    {
      groups: [learners],
      fields: ['question right', lessonTitle, prompt, '', ...fields, isShown ? roundTenth(discrimination) : undefined],
    },
    ...wrongAnswers.map(({ text, misconception, learners: chosen }) => ({
      groups: [learners, chosen],
      fields: ['wrong answer', lessonTitle, text, misconception, ...shareFields(chosen, learners)],
    })),
  ]
}

function skillRows({ theme, skills }: ThemeInsight): ExportRow[] {
  return skills.flatMap((skill) => {
    const percent = roundSkillShare(skill)
    if (percent === undefined) return []
    const fields = ['skill', theme, skill.outcome, '', undefined, roundToFive(skill.learners), percent]
    return [{ groups: [skill.learners], fields }]
  })
}

function timeRows({ lessonTitle, mode, learners, lowerQuartile, median, upperQuartile }: TimeSpent): ExportRow[] {
  if (learners < FEWEST_TIMES) return []
  const minutes = [lowerQuartile, median, upperQuartile].map((time) => Math.round(time / MINUTE_MS))
  const fields = [`time of a ${mode}`, lessonTitle, '', '', undefined, roundToFive(learners), undefined, undefined]
  return [{ groups: [learners], fields: [...fields, ...minutes] }]
}

function shareFields(count: number, outOf: number): CsvField[] {
  const { learners, of, percent } = roundShare(count, outOf)
  return [learners, of, percent]
}

function roundTenth(number: number): number {
  // Nothing is below zero by being rounded to it.
  return Math.round(number * 10) / 10 + 0
}

import type { CsvField } from '../csv'
import type { Insights } from './build-insights'
import { SMALLEST_GROUP } from './insight-rows'
import type { QuestionInsight } from './question-insights'

const MINUTE_MS = 60_000

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
 * fewer than five learners.
 *
 * A row is left out where fewer than five are behind it: those that it is computed from, and of misconceptions and
 * wrong answers those who showed them. The last row tells how many were left out. Where fewer than five of many were
 * right, or not right, a bound stands in place of the share, and no discrimination: it would hang on these few.
 */
export function buildInsightRows({ misconceptions, questions, themes, times }: Insights): CsvField[][] {
  const rows = [
    ...misconceptions.map(({ misconception, learners, of }) => ({
      groups: [of, learners],
      fields: ['misconception', '', misconception, misconception, ...shareFields(learners, of).fields],
    })),
    ...questions.flatMap(questionRows),
    ...themes.flatMap(({ theme, skills }) =>
      skills.map(({ outcome, learners, right, answers }) => {
        const [, , share] = shareFields(right, answers).fields
        return { groups: [learners], fields: ['skill', theme, outcome, '', undefined, learners, share] }
      }),
    ),
    ...times.map(({ lessonTitle, mode, learners, lowerQuartile, median, upperQuartile }) => ({
      groups: [learners],
      fields: [
        ...[`time of a ${mode}`, lessonTitle, '', '', undefined, learners, undefined, undefined],
        ...[lowerQuartile, median, upperQuartile].map((time) => Math.round(time / MINUTE_MS)),
      ],
    })),
  ]
  const shown = rows.filter(({ groups }) => groups.every((learners) => learners >= SMALLEST_GROUP))
  const leftOut = `${rows.length - shown.length} rows about fewer than ${SMALLEST_GROUP} learners`
  return [
    HEAD,
    ...shown.map(({ fields }) => HEAD.map((_, at) => fields[at])),
    HEAD.map((_, at) => ['left out', '', leftOut][at]),
  ]
}

function questionRows(question: QuestionInsight): ExportRow[] {
  const { lessonTitle, prompt, right, learners, discrimination, readable, wrongAnswers } = question
  const { fields, isBound } = shareFields(right, learners)
  const shown = isBound || discrimination === undefined ? undefined : Number(discrimination.toFixed(2))
  return [
    { groups: [learners], fields: ['question right', lessonTitle, prompt, '', ...fields, shown] },
    ...wrongAnswers
      .filter((answer) => answer.learners > 0)
      .map(({ text, misconception, learners: chosen }) => ({
        groups: [readable, chosen],
        fields: ['wrong answer', lessonTitle, text, misconception, ...shareFields(chosen, readable).fields],
      })),
  ]
}

/** How many of how many, and the share in percent, or a bound where those or the others are fewer than five. */
function shareFields(count: number, of: number): { fields: CsvField[]; isBound: boolean } {
  const bound = Math.ceil((SMALLEST_GROUP / of) * 100)
  if (count < SMALLEST_GROUP) return { fields: [undefined, of, `below ${bound}`], isBound: true }
  if (of - count < SMALLEST_GROUP) return { fields: [undefined, of, `above ${100 - bound}`], isBound: true }
  return { fields: [count, of, Math.round((count / of) * 100)], isBound: false }
}

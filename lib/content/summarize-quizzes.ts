import type { QuestionKindName } from '@/lib/quiz/question-kind-name'
import type { WrittenLesson } from './check/content-to-check'
import { countPlaces, listKeyHabits } from './check/key-habits'
import type { Course } from './course'
import { formatTable } from './format-table'
import { listStrings } from './list-strings'
import { foldText } from './plain-text'

export interface QuizSummary {
  module: string
  questions: number
  kinds: Readonly<Record<QuestionKindName, number>>
  /** Questions with variants. */
  varying: number
  /** Questions with one right option, and those of them whose key is the longest. */
  keys: number
  longest: number
  /** How many keys stand at each place, from the first on. */
  places: readonly number[]
  /** Skills that the lessons claim, and those of them that the questions test. */
  claimed: number
  tested: number
  /** Different misconceptions that the questions name. */
  misconceptions: number
}

/** What the quizzes ask and how their keys lie, module by module, with a last row for all. */
export function summarizeQuizzes({ modules }: Course, written: readonly WrittenLesson[]): QuizSummary[] {
  const rows = modules.map(({ slug }) => {
    const lessons = written.filter(({ lesson }) => lesson.module === slug)
    return summarize(slug, lessons)
  })
  return [...rows, summarize('all', written)]
}

function summarize(module: string, written: readonly WrittenLesson[]): QuizSummary {
  const questions = written.flatMap(({ lesson }) => lesson.quiz.questions)
  const claimed = new Set(written.flatMap(({ lesson }) => lesson.skills))
  const tested = new Set(questions.flatMap(({ skills }) => skills))
  const habits = listKeyHabits(questions)
  const ideas = listStrings(questions).filter(({ entry }) => entry.at(-1) === 'misconception')
  const countOf = (kind: QuestionKindName) => questions.filter((question) => question.kind === kind).length
  return {
    module,
    questions: questions.length,
    kinds: {
      'choose-one': countOf('choose-one'),
      'choose-several': countOf('choose-several'),
      claim: countOf('claim'),
      command: countOf('command'),
      'fill-gaps': countOf('fill-gaps'),
      'order-steps': countOf('order-steps'),
      'match-pairs': countOf('match-pairs'),
      'faulty-line': countOf('faulty-line'),
      'predict-output': countOf('predict-output'),
    },
    varying: questions.filter(({ vary }) => vary).length,
    keys: habits.length,
    longest: habits.filter(({ isLongest }) => isLongest).length,
    places: countPlaces(habits),
    claimed: claimed.size,
    tested: claimed.intersection(tested).size,
    misconceptions: new Set(ideas.map(({ text }) => foldText(text))).size,
  }
}

/** Nine names would not fit into a line. */
const KINDS: readonly (readonly [QuestionKindName, string])[] = [
  ['choose-one', 'one'],
  ['choose-several', 'several'],
  ['claim', 'claim'],
  ['command', 'command'],
  ['fill-gaps', 'gaps'],
  ['order-steps', 'steps'],
  ['match-pairs', 'pairs'],
  ['faulty-line', 'line'],
  ['predict-output', 'output'],
]

const HEAD = [
  'module',
  'questions',
  ...KINDS.map(([, short]) => short),
  'vary',
  'key longest',
  'key at 1/2/..',
  'skills',
  'misconceptions',
]

/** The summary as lines of a terminal. */
export function formatQuizSummary(rows: readonly QuizSummary[]): string {
  const cells = rows.map((row) => [
    row.module,
    String(row.questions),
    ...KINDS.map(([kind]) => String(row.kinds[kind])),
    String(row.varying),
    row.keys === 0 ? '-' : `${Math.round((row.longest / row.keys) * 100)} %`,
    row.places.length === 0 ? '-' : row.places.join('/'),
    `${row.tested}/${row.claimed}`,
    String(row.misconceptions),
  ])
  return formatTable(HEAD, cells)
}

import type { WrittenLesson } from './check/content-to-check'
import type { Course } from './course'
import { formatTable } from './format-table'

export interface ModuleSummary {
  module: string
  lessons: number
  words: number
  questions: number
  /** Skills that the module's lessons claim, and those of them that its questions test. */
  claimed: number
  tested: number
}

/** What a course has, module by module, with a last row for all. */
export function summarizeContent({ modules }: Course, written: readonly WrittenLesson[]): ModuleSummary[] {
  const rows = modules.map(({ slug }) =>
    summarize(
      slug,
      written.filter(({ lesson }) => lesson.module === slug),
    ),
  )
  return [...rows, summarize('all', written)]
}

function summarize(module: string, written: readonly WrittenLesson[]): ModuleSummary {
  const questions = written.flatMap(({ lesson }) => lesson.quiz.questions)
  const claimed = new Set(written.flatMap(({ lesson }) => lesson.skills))
  const tested = new Set(questions.flatMap(({ skills }) => skills))
  return {
    module,
    lessons: written.length,
    words: written.reduce((sum, { parsed }) => sum + parsed.words, 0),
    questions: questions.length,
    claimed: claimed.size,
    tested: claimed.intersection(tested).size,
  }
}

/** The summary as lines of a terminal. */
export function formatSummary(rows: readonly ModuleSummary[]): string {
  const head = ['module', 'lessons', 'words', 'questions', 'skills tested/claimed']
  const cells = rows.map((row) => [
    row.module,
    String(row.lessons),
    String(row.words),
    String(row.questions),
    `${row.tested}/${row.claimed}`,
  ])
  return formatTable(head, cells)
}

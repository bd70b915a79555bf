import type { CsvField } from './csv'
import { foldName } from './fold-name'
import type { Gradebook } from './gradebook'

/** The gradebook for a spreadsheet: percents as numbers, in the order of names; what has no grade yet is empty. */
export function buildGradebookRows({ columns, learners }: Gradebook): CsvField[][] {
  const head = ['Name', 'Id', 'Average', ...columns.map(({ title }) => title)]
  return [
    head,
    ...learners.map(({ name, userId, average, cells }) => [
      name,
      userId,
      average,
      ...cells.map(({ percent }) => percent),
    ]),
  ]
}

const MAX_NAME = 60

/** Letters and digits that every file system takes, and nothing that could end a header: `containers-1-grades-2026-11-25.csv`. */
export function csvFileName(className: string, now: number): string {
  const slug = foldName(className)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NAME)
    .replace(/^-+|-+$/g, '')
  const day = new Date(now).toISOString().slice(0, 10)
  return [slug, 'grades', day].filter(Boolean).join('-').concat('.csv')
}

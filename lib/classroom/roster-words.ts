import type { RosterProblem } from './roster-import'

/** More than can be mended in one go are counted. */
const MAX_TOLD = 20

/** Problems of a list, one a line, each with the line where it is. */
export function sayProblems(problems: readonly RosterProblem[]): string {
  const told = problems.slice(0, MAX_TOLD).map(({ line, message }) => `Line ${line}: ${message}`)
  const rest = problems.length - told.length
  return [...told, ...(rest > 0 ? [`And ${rest} more.`] : [])].join('\n')
}

interface Addition {
  added: readonly unknown[]
  known: readonly string[]
  /** Headings of columns that were left out. */
  ignored: readonly string[]
}

/** What became of a list, one thing a line. */
export function sayAdded({ added, known, ignored }: Addition): string {
  const lines = [added.length === 1 ? '1 learner was added.' : `${added.length} learners were added.`]
  if (known.length > 0)
    lines.push(`The class knew these names already, so nobody was added for them: ${known.join(', ')}.`)
  if (ignored.length > 0) lines.push(`These columns were not kept: ${ignored.join(', ')}.`)
  return lines.slice(added.length === 0 ? 1 : 0).join('\n')
}
